# language: vi
Tính năng: Thời điểm văn bản được coi là đã đến
  Luật Giao dịch điện tử 20/2023/QH15 Điều 16 khoản 2, Điều 17 khoản 1
  A document has arrived once all of it is in the receiver's system and can be opened there.

  @RX-DEEMED-ARRIVAL @positive @role:receiver
  Kịch bản: Lấy xong nội dung rồi mới báo đã đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì chỉ báo đã đến sau khi lấy xong nội dung văn bản

  @RX-DEEMED-ARRIVAL @positive @role:receiver
  Kịch bản: Văn bản đã báo đến thì mở được cả văn bản và phụ lục
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ kèm 2 phụ lục
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó và mọi tệp của nó mở được tại hệ thống

  @RX-DEEMED-ARRIVAL @positive @role:receiver
  Kịch bản: Lấy lại được nội dung thì báo đã đến
    Cho Trục chưa trả được nội dung văn bản
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi Trục trả lại được nội dung và hệ thống thực hiện thêm một lượt nhận
    Thì chỉ báo đã đến sau khi lấy xong nội dung văn bản
    Và văn bản đó và mọi tệp của nó mở được tại hệ thống

  @RX-DEEMED-ARRIVAL @negative @role:receiver
  Kịch bản: Chưa lấy được nội dung thì chưa báo đã đến
    Cho Trục chưa trả được nội dung văn bản
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì không báo đã đến khi chưa lấy được nội dung

  @RX-DEEMED-ARRIVAL @negative @role:receiver
  Kịch bản: Nội dung không giải mã được thì chưa báo đã đến
    Cho Trục trả nội dung văn bản không giải mã được
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì không báo đã đến khi chưa lấy được nội dung

  @RX-DEEMED-ARRIVAL @negative @role:receiver
  Kịch bản: Trang báo lỗi nằm ở chỗ nội dung thì chưa báo đã đến
    Cho Trục trả trang báo lỗi thay cho nội dung văn bản
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì không báo đã đến khi chưa lấy được nội dung

  @RX-DEEMED-ARRIVAL @negative @role:receiver
  Kịch bản: Văn bản có tệp không mở được thì không được coi là đã đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản có tệp không giải mã được
    Khi hệ thống thực hiện một lượt nhận
    Thì chưa có trạng thái đã đến về văn bản đó
