# language: vi
Tính năng: Thời gian theo múi giờ Việt Nam, đồng bộ theo Trục
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 14 khoản 4; Nghị định 30/2020/NĐ-CP Phụ lục I phần I mục III.1.d.
  Instants on the wire are read as Vietnamese time without ambiguity, and the system's clock agrees with that of the axis.

  @TIME-ZONE @positive @role:sender
  Kịch bản: Thời điểm trên văn bản gửi đi là giờ Việt Nam
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì mọi thời điểm trên gói tin đọc được và theo giờ Việt Nam

  @TIME-ZONE @positive @role:receiver
  Kịch bản: Thời điểm trên trạng thái gửi về là giờ Việt Nam
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì mọi thời điểm trên gói tin đọc được và theo giờ Việt Nam

  @TIME-ZONE @negative @role:sender @clock
  Kịch bản: Văn bản ban hành lúc 00:30 mang ngày của Việt Nam, không phải ngày quốc tế
    Cho đồng hồ pháp lý chỉ 00:30 ngày 25/11/2026
    Và một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì ngày ban hành trên gói tin là ngày 25/11/2026
    Và mọi thời điểm trên gói tin đọc được và theo giờ Việt Nam

  @TIME-ZONE @negative @role:sender @clock
  Kịch bản: Văn bản ban hành phút đầu năm mang năm mới của Việt Nam
    Cho đồng hồ pháp lý chỉ 00:01 ngày 01/01/2027
    Và một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì ngày ban hành trên gói tin là ngày 01/01/2027

  @CLOCK-SKEW @positive @role:sender
  Kịch bản: Thời gian gửi ghi trên văn bản khớp với đồng hồ của Trục
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì thời gian gửi ghi trên gói tin khớp với đồng hồ của Trục

  @CLOCK-SKEW @positive @role:receiver
  Kịch bản: Thời gian tiếp nhận ghi trên trạng thái khớp với đồng hồ của Trục
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì thời gian tiếp nhận ghi trên trạng thái khớp với đồng hồ của Trục

  @CLOCK-SKEW @positive @role:receiver @pki
  Kịch bản: Đồng hồ của Bên gửi nhanh nửa phút không làm văn bản bị từ chối
    Cho Sở Giả định đã gửi tới hệ thống một văn bản có thời điểm ký nhanh hơn đồng hồ của Trục nửa phút
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @CLOCK-SKEW @negative @role:receiver
  Kịch bản: Đồng hồ của Bên gửi nhanh mười phút không kéo theo đồng hồ của hệ thống
    Cho Sở Giả định có đồng hồ nhanh 10 phút đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì thời gian tiếp nhận ghi trên trạng thái khớp với đồng hồ của Trục

  @CLOCK-SKEW @negative @role:sender @clock
  Kịch bản: Sau một ngày nghỉ, đồng hồ của hệ thống vẫn khớp với Trục
    Cho đồng hồ pháp lý chỉ 08:00 ngày 27/11/2026
    Và một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì thời gian gửi ghi trên gói tin khớp với đồng hồ của Trục
