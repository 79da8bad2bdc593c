# language: vi
Tính năng: Gửi kèm bản giấy
  Quyết định 28/2018/QĐ-TTg Điều 5 khoản 3, Điều 7 khoản 2; Nghị định 191/2026/NĐ-CP Điều 14 khoản 3
  Paper goes along only with what the list in force allows; submissions to the Government are electronic alone since 29 May 2026.

  @PAPER-FLAG @positive @role:sender
  Kịch bản: Công văn thường đi mà không kèm bản giấy
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì không gói tin nào báo có bản giấy đi kèm

  @PAPER-FLAG @positive @role:sender @clock
  Kịch bản: Trước ngày 29-5-2026 tờ trình Thủ tướng Chính phủ đi được dù có bản giấy
    Cho đồng hồ pháp lý chỉ 09:00 ngày 28/05/2026
    Và một dự thảo tờ trình trình "Thủ tướng Chính phủ" qua Văn phòng Chính phủ
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc bản giấy chỉ đi kèm nếu danh mục tại ngày gửi cho phép

  @PAPER-FLAG @negative @role:sender
  Kịch bản: Đề nghị kèm giấy cho công văn thường không được chấp nhận
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc không gói tin nào báo có bản giấy đi kèm

  @PAPER-FLAG @negative @role:sender
  Kịch bản: Năm 2026 tờ trình Thủ tướng Chính phủ không kèm bản giấy
    Cho một dự thảo tờ trình trình "Thủ tướng Chính phủ" qua Văn phòng Chính phủ
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc bản giấy chỉ đi kèm nếu danh mục tại ngày gửi cho phép

  @PAPER-FLAG @negative @role:sender @clock
  Kịch bản: Ngay ngày đầu áp dụng, tờ trình Thủ tướng Chính phủ không còn kèm bản giấy
    Cho đồng hồ pháp lý chỉ 08:00 ngày 29/05/2026
    Và một dự thảo tờ trình trình "Thủ tướng Chính phủ" qua Văn phòng Chính phủ
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc bản giấy chỉ đi kèm nếu danh mục tại ngày gửi cho phép

  @PAPER-FLAG @negative @role:sender
  Kịch bản: Tờ trình gửi một bộ không thuộc diện kèm bản giấy
    Cho một dự thảo tờ trình gửi Bộ Tài chính
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc bản giấy chỉ đi kèm nếu danh mục tại ngày gửi cho phép
