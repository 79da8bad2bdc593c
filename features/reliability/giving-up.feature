# language: vi
Tính năng: Thôi gửi lại thì phải báo, Trục ngừng lâu thì đề nghị gửi giấy
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2, Điều 7 khoản 1; thông lệ kết nối Trục liên thông văn bản quốc gia.
  When the system stops trying it says so; during a long outage it shows what has not left and offers paper.

  @RETRY-EXHAUST @positive @role:sender @clock
  Kịch bản: Trục không trả lời sau nhiều lần thử thì văn thư được cảnh báo
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 36 giờ
    Thì văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @positive @role:sender @clock
  Kịch bản: Trục báo mãi lỗi hệ thống thì văn thư được cảnh báo
    Cho Trục báo lỗi hệ thống
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 36 giờ
    Thì văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @negative @role:sender @clock
  Kịch bản: Hệ thống không được lặng lẽ thôi gửi
    Cho Trục mất kết nối trước khi nhận gói tin
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 36 giờ
    Thì văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @negative @role:sender
  Kịch bản: Nơi nhận không tồn tại là lỗi dứt khoát, được báo và không tự gửi lặp lại
    Cho Trục báo lỗi nơi nhận không tồn tại
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và số lần gửi văn bản đó lên Trục đã được ghi lại
    Khi hệ thống thực hiện thêm 2 lượt
    Thì hệ thống không tự gửi lại văn bản đó
    Và văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @negative @role:sender
  Kịch bản: Nơi nhận bị khóa là lỗi dứt khoát, được báo và không tự gửi lặp lại
    Cho Trục báo lỗi nơi nhận bị khóa
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và số lần gửi văn bản đó lên Trục đã được ghi lại
    Khi hệ thống thực hiện thêm 2 lượt
    Thì hệ thống không tự gửi lại văn bản đó
    Và văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @negative @role:sender @clock
  Kịch bản: Mã cơ quan gửi bị từ chối thì văn thư được báo
    Cho Trục từ chối mã cơ quan gửi
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 36 giờ
    Thì văn thư được cảnh báo văn bản chưa gửi được

  @RETRY-EXHAUST @negative @role:sender
  Kịch bản: Một văn bản bị từ chối dứt khoát không chặn các văn bản sau
    Cho Trục báo lỗi nơi nhận không tồn tại 1 lần
    Và hệ thống đã phát hành một công văn gửi Bộ Minh họa
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 1 lượt
    Thì văn bản phát hành sau cùng đã được Trục tiếp nhận

  @OUTAGE-FALLBACK @positive @role:sender @clock
  Kịch bản: Trục ngừng quá bốn giờ làm việc thì hệ thống đề nghị gửi giấy
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 14:30 ngày 24/11/2026
    Thì văn thư được đề nghị gửi bản giấy

  @OUTAGE-FALLBACK @negative @role:sender @clock
  Kịch bản: Trục ngừng từ chiều hôm trước, văn bản không được hiện là đã gửi
    Cho đồng hồ pháp lý chỉ 16:00 ngày 24/11/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 15:00 ngày 25/11/2026
    Thì sổ văn bản đi không ghi văn bản đó là đã gửi
    Và văn thư được đề nghị gửi bản giấy
