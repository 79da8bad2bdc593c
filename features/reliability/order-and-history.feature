# language: vi
Tính năng: Đến sai thứ tự không làm sai kết quả, lịch sử chỉ được ghi thêm
  Căn cứ: Luật Giao dịch điện tử 20/2023/QH15 Điều 16 khoản 2 điểm b; Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.8;
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm p.
  A recall or replacement that comes first does not spoil the final state; the history is complete, ordered and only added to.

  @OUT-OF-ORDER @positive @role:receiver
  Kịch bản: Thu hồi đến trước văn bản, văn bản đến sau không được hoạt động
    Cho Sở Giả định đã soạn một văn bản rồi gửi thông báo thu hồi nó trước
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Giả định đã gửi lại đúng văn bản đó
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó không hoạt động trong hệ thống

  @OUT-OF-ORDER @positive @role:receiver
  Kịch bản: Thay thế đến trước bản gốc, bản gốc đến sau không còn hiện hành
    Cho Sở Giả định đã soạn một văn bản rồi gửi bản thay thế nó trước
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Giả định đã gửi lại đúng văn bản đó
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó không hoạt động trong hệ thống

  @OUT-OF-ORDER @negative @role:receiver
  Kịch bản: Văn thư không làm sống lại được văn bản đã có thu hồi đến trước
    Cho Sở Giả định đã soạn một văn bản rồi gửi thông báo thu hồi nó trước
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Giả định đã gửi lại đúng văn bản đó
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì văn bản đó không hoạt động trong hệ thống

  @OUT-OF-ORDER @negative @role:receiver
  Kịch bản: Thu hồi và văn bản đến cùng một lượt, văn bản vẫn không hoạt động
    Cho Sở Giả định đã soạn một văn bản rồi gửi thông báo thu hồi nó trước
    Và Sở Giả định đã gửi lại đúng văn bản đó
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó không hoạt động trong hệ thống

  @HISTORY @positive @role:sender
  Kịch bản: Lịch sử văn bản đi có đủ các sự kiện, đúng thứ tự
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và Sở Giả định đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì lịch sử văn bản đi ghi đủ việc gửi và 2 trạng thái theo đúng thứ tự

  @HISTORY @positive @role:receiver
  Kịch bản: Lịch sử văn bản đến có đủ các việc đã làm, đúng thứ tự
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì lịch sử văn bản đến ghi ít nhất 3 việc theo đúng thứ tự

  @HISTORY @negative @role:sender
  Kịch bản: Trạng thái mới không ghi đè lịch sử đã có của văn bản đi
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã báo trạng thái đã đến về văn bản đã phát hành
    Và hệ thống đã thực hiện một lượt nhận
    Và lịch sử văn bản đi đã được chụp lại
    Và Sở Giả định đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì lịch sử văn bản đi chỉ được ghi thêm

  @HISTORY @negative @role:receiver
  Kịch bản: Việc mới không ghi đè lịch sử đã có của văn bản đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và lịch sử văn bản đến đã được chụp lại
    Khi chuyên viên bắt đầu xử lý văn bản đó
    Thì lịch sử văn bản đến chỉ được ghi thêm

  @HISTORY @negative @role:receiver
  Kịch bản: Thu hồi không xóa lịch sử của văn bản đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và lịch sử văn bản đến đã được chụp lại
    Và Sở Giả định đã gửi thông báo thu hồi văn bản đó với lý do "Gửi nhầm dự thảo"
    Khi hệ thống thực hiện một lượt nhận
    Thì lịch sử văn bản đến chỉ được ghi thêm
