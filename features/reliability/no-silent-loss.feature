# language: vi
Tính năng: Không văn bản nào mất mà không ai biết
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2, Điều 6 khoản 1.
  Whatever the axis does, each document is delivered or visibly not sent, and what waits is fetched once the trouble is over.

  @NO-SILENT-LOSS @positive @role:sender @clock
  Kịch bản: Trục khởi động lại, các văn bản chờ gửi đều được gửi đi
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 3 công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 24 giờ
    Thì mọi văn bản đã phát hành đều được Trục tiếp nhận

  @NO-SILENT-LOSS @positive @role:sender
  Kịch bản: Trục khởi động lại giữa chừng, trạng thái chờ nhận không bị bỏ sót
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và Trục ngừng hoạt động
    Và hệ thống đã thực hiện 1 lượt
    Khi Trục hoạt động trở lại và hệ thống thực hiện một lượt
    Thì mọi gói tin chờ hệ thống trên Trục đều đã được lấy về

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Văn bản chưa tới Trục khi Trục ngừng không được ghi là đã gửi
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản đã phát hành hoặc tới nơi nhận, hoặc được báo là chưa gửi được

  @NO-SILENT-LOSS @negative @role:sender @clock
  Kịch bản: Mất kết nối trước khi Trục nhận gói tin không làm mất văn bản
    Cho Trục mất kết nối trước khi nhận gói tin 1 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 24 giờ
    Thì mọi văn bản đã phát hành đều được Trục tiếp nhận

  @NO-SILENT-LOSS @negative @role:sender @clock
  Kịch bản: Trục im lặng không trả lời không làm mất văn bản
    Cho Trục im lặng khi nhận gói tin 1 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 24 giờ
    Thì mọi văn bản đã phát hành đều được Trục tiếp nhận

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Lời từ chối không có DocId không được hiểu là đã gửi
    Cho Trục từ chối gói tin mà không có DocId
    Khi hệ thống đã phát hành một công văn gửi Sở Giả định
    Thì mỗi văn bản đã phát hành hoặc tới nơi nhận, hoặc được báo là chưa gửi được
    Và sổ văn bản đi không ghi văn bản đó là đã gửi

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Lời từ chối bằng tiếng Việt có dấu không được hiểu là đã gửi
    Cho Trục từ chối gói tin bằng tiếng Việt có dấu
    Khi hệ thống đã phát hành một công văn gửi Sở Giả định
    Thì mỗi văn bản đã phát hành hoặc tới nơi nhận, hoặc được báo là chưa gửi được
    Và sổ văn bản đi không ghi văn bản đó là đã gửi

  @NO-SILENT-LOSS @negative @role:sender @clock
  Kịch bản: Trục báo lỗi hệ thống một lúc rồi khỏi, văn bản không bị bỏ quên
    Cho Trục báo lỗi hệ thống 2 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 24 giờ
    Thì mỗi văn bản đã phát hành hoặc tới nơi nhận, hoặc được báo là chưa gửi được

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Trang lỗi 502 thay cho danh sách trạng thái không có nghĩa là không có trạng thái nào
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và Trục trả trang lỗi 502 thay cho danh sách trạng thái 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mọi gói tin chờ hệ thống trên Trục đều đã được lấy về

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Danh sách trạng thái bị cắt cụt không làm mất trạng thái
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và Trục trả danh sách trạng thái bị cắt cụt 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mọi gói tin chờ hệ thống trên Trục đều đã được lấy về

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Chữ Unauthorized thay cho danh sách trạng thái là lỗi chứ không phải danh sách rỗng
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và Trục trả chữ Unauthorized thay cho danh sách trạng thái 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mọi gói tin chờ hệ thống trên Trục đều đã được lấy về

  @NO-SILENT-LOSS @negative @role:sender
  Kịch bản: Danh mục cơ quan rỗng không làm mất văn bản đã phát hành
    Cho Trục trả danh mục cơ quan rỗng
    Khi văn thư phát hành một công văn gửi Sở Giả định trong lúc đó
    Thì văn bản tới Trục, hoặc văn thư được báo là chưa phát hành
