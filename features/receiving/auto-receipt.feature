# language: vi
Tính năng: Tự động báo văn bản đã đến
  Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.1.e; Quyết định 28/2018/QĐ-TTg Điều 6 khoản 3
  The receiving system reports arrival by itself, without waiting for anybody to act.

  @RX-AUTO-RECEIPT @positive @role:receiver
  Kịch bản: Văn bản vừa lấy về thì hệ thống tự báo đã đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì trạng thái đã đến được gửi mà không ai phải thao tác

  @RX-AUTO-RECEIPT @positive @role:receiver
  Kịch bản: Tin đã đến đi trong hạn tự động báo
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ kèm 1 phụ lục
    Khi hệ thống thực hiện một lượt nhận
    Thì trạng thái đã đến được gửi trong hạn tự động báo

  @RX-AUTO-RECEIPT @positive @role:receiver
  Kịch bản: Văn bản hỏa tốc cũng được tự động báo đã đến
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ mức hỏa tốc
    Khi hệ thống thực hiện một lượt nhận
    Thì trạng thái đã đến được gửi mà không ai phải thao tác

  @RX-AUTO-RECEIPT @negative @role:receiver
  Kịch bản: Nhiều văn bản cùng đến mà chưa ai mở, văn bản nào cũng có tin đã đến
    Cho Sở Minh họa đã gửi tới hệ thống 3 văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì mỗi văn bản đã gửi đến có đúng một trạng thái đã đến

  @RX-AUTO-RECEIPT @negative @role:receiver
  Kịch bản: Lượt nhận sau không báo đã đến thêm lần nữa
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì mỗi văn bản đã gửi đến có đúng một trạng thái đã đến

  @RX-AUTO-RECEIPT @negative @role:receiver
  Kịch bản: Văn bản hỏng đến trước không làm văn bản lành mất tin đã đến
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản bị sửa sau khi ký và thiếu phụ lục
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì trạng thái đã đến được gửi mà không ai phải thao tác

  @RX-AUTO-RECEIPT @negative @role:receiver @clock
  Kịch bản: Ngày nghỉ không có văn thư trực vẫn có tin đã đến
    Cho đồng hồ pháp lý chỉ 22:30 ngày 28/11/2026
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì trạng thái đã đến được gửi mà không ai phải thao tác
