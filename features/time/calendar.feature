# language: vi
Tính năng: Ngày lễ, Tết không phải ngày làm việc; ngày làm bù là ngày làm việc
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 6 khoản 2 câu 1; Nghị định 30/2020/NĐ-CP Điều 4 khoản 2 điểm c.
  Public holidays and compensatory days do not count as working days, make-up Saturdays do; the days of each year are data.

  @CAL-HOLIDAY @positive @role:sender @clock
  Kịch bản: Ban hành ngày làm việc cuối trước Tết, gửi sáng ngày làm việc đầu sau Tết là đúng hạn
    Cho đồng hồ pháp lý chỉ 16:20 ngày 13/02/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 23/02/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @CAL-HOLIDAY @positive @role:sender @clock
  Kịch bản: Giỗ Tổ rơi vào Chủ nhật, thứ Hai nghỉ bù, gửi sáng thứ Ba là đúng hạn
    Cho đồng hồ pháp lý chỉ 16:20 ngày 24/04/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 28/04/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @CAL-HOLIDAY @positive @role:sender @clock
  Kịch bản: Ban hành trước kỳ nghỉ 30 tháng 4 và 01 tháng 5, gửi sáng ngày làm việc đầu tiên là đúng hạn
    Cho đồng hồ pháp lý chỉ 16:20 ngày 29/04/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 04/05/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @CAL-HOLIDAY @negative @role:sender @clock
  Kịch bản: Mùng hai Tết không phải ngày làm việc, hệ thống không cảnh báo chậm
    Cho đồng hồ pháp lý chỉ 10:00 ngày 13/02/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và cảnh báo của hệ thống lúc 17:00 ngày 13/02/2026 đã được ghi lại
    Khi hệ thống làm việc tới 10:30 ngày 18/02/2026
    Thì hệ thống không cảnh báo chậm trong những ngày nghỉ

  @CAL-HOLIDAY @negative @role:sender @clock
  Kịch bản: Thứ Hai nghỉ bù Giỗ Tổ không phải ngày làm việc, hệ thống không cảnh báo chậm
    Cho đồng hồ pháp lý chỉ 10:00 ngày 24/04/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và cảnh báo của hệ thống lúc 17:00 ngày 24/04/2026 đã được ghi lại
    Khi hệ thống làm việc tới 16:00 ngày 27/04/2026
    Thì hệ thống không cảnh báo chậm trong những ngày nghỉ

  @CAL-HOLIDAY @negative @role:sender @clock
  Kịch bản: Ngày nghỉ do hoán đổi không phải ngày làm việc, hệ thống không cảnh báo chậm
    Cho đồng hồ pháp lý chỉ 10:00 ngày 28/08/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và cảnh báo của hệ thống lúc 17:00 ngày 28/08/2026 đã được ghi lại
    Khi hệ thống làm việc tới 16:00 ngày 02/09/2026
    Thì hệ thống không cảnh báo chậm trong những ngày nghỉ

  @CAL-MAKEUP @positive @role:sender @clock
  Kịch bản: Ban hành thứ Sáu trước thứ Bảy làm bù, gửi sáng thứ Bảy là đúng hạn
    Cho đồng hồ pháp lý chỉ 16:20 ngày 25/04/2025
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 26/04/2025
    Thì văn bản rời hệ thống trong thời hạn gửi

  @CAL-MAKEUP @positive @role:sender @clock
  Kịch bản: Thứ Bảy làm bù cho kỳ nghỉ Quốc khánh là ngày làm việc kế tiếp
    Cho đồng hồ pháp lý chỉ 16:20 ngày 21/08/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 22/08/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @CAL-MAKEUP @negative @role:sender @clock
  Kịch bản: Thứ Bảy làm bù được tính vào thời gian chờ tin báo đã đến
    Cho đồng hồ pháp lý chỉ 10:00 ngày 25/04/2025
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 09:00 ngày 27/04/2025
    Thì hệ thống đã cảnh báo hoặc gửi lại vì chưa có tin báo đã đến
