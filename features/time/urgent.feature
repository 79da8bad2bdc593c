# language: vi
Tính năng: Văn bản khẩn được gửi ngay sau khi ký và vượt các văn bản thường
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 6 khoản 2 câu 3; tham số urgentWithin của hồ sơ, không có con số trong luật.
  An urgent document states its urgency, leaves at once after it is signed and overtakes the ordinary ones still waiting.

  @URGENT-SEND @positive @role:sender
  Kịch bản: Văn bản hỏa tốc rời hệ thống ngay sau khi ký số
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì văn bản khẩn ghi rõ mức khẩn và rời hệ thống ngay sau khi ký số

  @URGENT-SEND @positive @role:sender @clock
  Kịch bản: Văn bản khẩn ký tối Chủ nhật được gửi ngay trong tối Chủ nhật
    Cho đồng hồ pháp lý chỉ 22:00 ngày 22/11/2026
    Và một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn khẩn
    Khi văn thư phát hành văn bản
    Thì văn bản khẩn ghi rõ mức khẩn và rời hệ thống ngay sau khi ký số

  @URGENT-SEND @negative @role:sender @clock
  Kịch bản: Văn bản thượng khẩn ký ngoài giờ không phải chờ tới giờ làm việc
    Cho đồng hồ pháp lý chỉ 18:30 ngày 24/11/2026
    Và một dự thảo quyết định gửi Sở Giả định
    Và dự thảo có mức khẩn thượng khẩn
    Khi văn thư phát hành văn bản
    Thì văn bản khẩn ghi rõ mức khẩn và rời hệ thống ngay sau khi ký số

  @URGENT-SEND @negative @role:sender @clock
  Kịch bản: Văn bản hỏa tốc ký mùng hai Tết không chờ hết kỳ nghỉ
    Cho đồng hồ pháp lý chỉ 09:30 ngày 18/02/2026
    Và một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì văn bản khẩn ghi rõ mức khẩn và rời hệ thống ngay sau khi ký số

  @URGENT-PRIORITY @positive @role:sender @clock
  Kịch bản: Văn bản hỏa tốc phát hành sau vẫn rời hệ thống trước các văn bản thường đang chờ
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 3 công văn gửi Sở Giả định
    Và hệ thống đã phát hành một công văn mức hỏa tốc gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì văn bản khẩn rời hệ thống trước các văn bản thường còn chờ

  @URGENT-PRIORITY @positive @role:sender @clock
  Kịch bản: Mức khẩn thấp nhất cũng vượt các văn bản thường
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 3 công văn gửi Bộ Minh họa
    Và hệ thống đã phát hành một công văn mức khẩn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì văn bản khẩn rời hệ thống trước các văn bản thường còn chờ

  @URGENT-PRIORITY @negative @role:sender @clock
  Kịch bản: Văn bản thượng khẩn không bị chôn sau hàng chờ dài
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 6 công văn gửi Sở Giả định
    Và hệ thống đã phát hành một công văn mức thượng khẩn gửi Bộ Minh họa
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì văn bản khẩn rời hệ thống trước các văn bản thường còn chờ

  @URGENT-PRIORITY @negative @role:sender @clock
  Kịch bản: Nhiều văn bản khẩn cùng chờ thì văn bản nào cũng vượt các văn bản thường
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 4 công văn gửi Sở Giả định
    Và hệ thống đã phát hành một công văn mức khẩn gửi Sở Giả định
    Và hệ thống đã phát hành một công văn mức thượng khẩn gửi Sở Minh họa
    Và hệ thống đã phát hành một công văn mức hỏa tốc gửi Bộ Minh họa
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì mọi văn bản khẩn rời hệ thống trước các văn bản thường còn chờ

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Giữa nhiều văn bản hỏa tốc, văn bản mang chữ ký của văn bản khác không được nhận vội
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ mức hỏa tốc
    Và Sở Giả định đã gửi xen vào một văn bản mức hỏa tốc mang hai chữ ký lấy từ văn bản khác
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ mức hỏa tốc
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
