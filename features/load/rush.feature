# language: vi
Tính năng: Dưới tải, văn bản khẩn vẫn đi trước và thời hạn vẫn được giữ
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 6 khoản 2; không văn bản nào quy định ngưỡng, chỉ để tham khảo.
  Under load urgent documents still overtake, and the rush after a long holiday leaves before the deadline.

  @LOAD-URGENT @positive @role:sender @load @clock
  Kịch bản: Giữa hàng chờ dài, mọi văn bản hỏa tốc đi trước
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành xen kẽ 9 công văn thường và 3 công văn hỏa tốc
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì dưới tải, văn bản hỏa tốc rời hệ thống trước văn bản thường

  @LOAD-URGENT @negative @role:sender @load @clock
  Kịch bản: Văn bản hỏa tốc ban hành sau cùng không bị chôn dưới hàng chờ dài
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành xen kẽ 11 công văn thường và 1 công văn hỏa tốc
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc thêm 1 giờ
    Thì dưới tải, văn bản hỏa tốc rời hệ thống trước văn bản thường

  @LOAD-MORNING @positive @role:sender @load @clock
  Kịch bản: Văn bản dồn từ trước Tết được gửi hết trong buổi sáng đầu tiên
    Cho đồng hồ pháp lý chỉ 16:20 ngày 13/02/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành 8 công văn gửi Sở Giả định
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc buổi sáng ngày 23/02/2026
    Thì văn bản rời hệ thống trong thời hạn gửi

  @LOAD-MORNING @negative @role:sender @load @clock
  Kịch bản: Không văn bản nào của đợt dồn sau Quốc khánh lỡ giờ chót
    Cho đồng hồ pháp lý chỉ 16:20 ngày 28/08/2026
    Và Trục ngừng hoạt động
    Và hệ thống đã phát hành 9 công văn gửi Bộ Minh họa
    Và Trục hoạt động trở lại
    Khi hệ thống làm việc buổi sáng ngày 03/09/2026
    Thì văn bản rời hệ thống trong thời hạn gửi
