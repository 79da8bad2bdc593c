# language: vi
Tính năng: Số liệu theo kỳ, tỷ lệ ký số và bản xuất số liệu
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 14 khoản 3 và khoản 4, Điều 15 khoản 1; Quyết định 942/QĐ-TTg.
  Periods are cut in Vietnamese time, shares are of documents, and the export says what period it is of.

  @STATS-PERIOD @positive @role:sender @clock
  Kịch bản: Văn bản gửi nửa phút trước khi hết quý thuộc quý cũ
    Cho đồng hồ pháp lý chỉ 23:59:30 ngày 31/03/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 08:00 ngày 01/04/2026
    Thì thống kê từ ngày 01/01/2026 tới ngày 31/03/2026 ghi 1 văn bản đi
    Và thống kê từ ngày 01/04/2026 tới ngày 30/06/2026 ghi 0 văn bản đi

  @STATS-PERIOD @negative @role:sender @clock
  Kịch bản: Văn bản gửi nửa phút sau khi sang quý không bị tính vào quý cũ
    Cho đồng hồ pháp lý chỉ 00:00:30 ngày 01/04/2026
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống làm việc tới 08:00 ngày 01/04/2026
    Thì thống kê từ ngày 01/01/2026 tới ngày 31/03/2026 ghi 0 văn bản đi
    Và thống kê từ ngày 01/04/2026 tới ngày 30/06/2026 ghi 1 văn bản đi

  @STATS-PERIOD @negative @role:receiver @clock
  Kịch bản: Văn bản đến lúc sáng sớm ngày đầu tháng không bị tính vào tháng trước
    Cho đồng hồ pháp lý chỉ 06:30 ngày 01/12/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê từ ngày 01/11/2026 tới ngày 30/11/2026 ghi 0 văn bản đến
    Và thống kê từ ngày 01/12/2026 tới ngày 31/12/2026 ghi 1 văn bản đến

  @STATS-SIGNED-RATE @positive @role:sender @clock
  Kịch bản: Mọi văn bản đã gửi đều ký số thì tỷ lệ ký số đúng bằng số văn bản đi
    Cho hệ thống đã phát hành 2 công văn gửi Sở Giả định
    Và hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 3 văn bản đã ký số

  @STATS-SIGNED-RATE @negative @role:sender @clock
  Kịch bản: Văn bản mật bị chặn không nằm trong mẫu số của tỷ lệ
    Cho văn thư đã thử phát hành một văn bản mang dấu chỉ mức mật
    Và hệ thống đã phát hành 2 công văn gửi Sở Giả định
    Khi hệ thống làm việc thêm 2 giờ
    Thì tỷ lệ ký số trong ngày tính trên đúng số văn bản đã thực gửi

  @STATS-PUBLISH @positive @role:both
  Kịch bản: Số liệu xuất được nêu đúng kỳ được hỏi
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì bản xuất số liệu từ ngày 01/11/2026 tới ngày 30/11/2026 nêu đúng kỳ được hỏi

  @STATS-PUBLISH @negative @role:both @clock
  Kịch bản: Số liệu xuất không được khác sổ đang hiển thị
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống làm việc thêm 2 giờ
    Thì số liệu xuất trong ngày khớp với sổ đang hiển thị
