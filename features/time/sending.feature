# language: vi
Tính năng: Văn bản được gửi trong ngày ký ban hành, muộn nhất buổi sáng ngày làm việc kế tiếp
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 6 khoản 2 câu 1.
  A document leaves on the day it is issued, at the latest during the morning of the next working day.

  @SEND-DEADLINE @positive @role:sender
  Kịch bản: Văn bản ban hành buổi sáng được gửi ngay trong ngày
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @positive @role:sender @clock
  Kịch bản: Văn bản ban hành chiều thứ Sáu được gửi muộn nhất trưa thứ Hai
    Cho đồng hồ pháp lý chỉ 16:55 ngày 20/11/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 12:00 ngày 23/11/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @positive @role:sender @clock
  Kịch bản: Văn bản ban hành trước ngày 29 tháng 02 năm nhuận được gửi muộn nhất trưa ngày 29
    Cho đồng hồ pháp lý chỉ 16:55 ngày 28/02/2024
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 12:00 ngày 29/02/2024
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @positive @role:sender @clock
  Kịch bản: Văn bản ban hành ngày 29 tháng 02 được gửi muộn nhất trưa ngày 01 tháng 3
    Cho đồng hồ pháp lý chỉ 16:55 ngày 29/02/2024
    Và hệ thống đã phát hành một quyết định gửi Sở Giả định
    Khi hệ thống làm việc tới 12:00 ngày 01/03/2024
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @negative @role:sender @clock
  Kịch bản: Trục ngừng suốt cuối tuần không làm văn bản lỡ trưa thứ Hai
    Cho đồng hồ pháp lý chỉ 16:55 ngày 20/11/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 23/11/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @negative @role:sender @clock
  Kịch bản: Giao thừa dương lịch không kéo dài thời hạn gửi quá trưa ngày làm việc đầu năm
    Cho đồng hồ pháp lý chỉ 16:55 ngày 31/12/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 12:00 ngày 04/01/2027
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE @negative @role:sender @clock
  Kịch bản: Gửi nhiều nơi không làm nơi nào nhận muộn quá trưa hôm sau
    Cho đồng hồ pháp lý chỉ 16:58 ngày 24/11/2026
    Và hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
    Khi hệ thống làm việc tới 12:00 ngày 25/11/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE-ND30 @positive @role:sender @clock @profile:nd30-lenient
  Kịch bản: Theo quy tắc nới, gửi chiều ngày làm việc kế tiếp vẫn đúng hạn
    Cho đồng hồ pháp lý chỉ 16:55 ngày 20/11/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Và hệ thống đã làm việc tới 16:00 ngày 23/11/2026
    Khi hệ thống làm việc tới 23:59 ngày 23/11/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @SEND-DEADLINE-ND30 @negative @role:sender @clock @profile:nd30-lenient
  Kịch bản: Theo quy tắc nới cũng không được để sang ngày làm việc thứ hai
    Cho đồng hồ pháp lý chỉ 16:55 ngày 24/11/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 23:59 ngày 25/11/2026
    Thì văn bản rời hệ thống trong thời hạn gửi
