# language: vi
Tính năng: Việc sắp đến hạn và quá hạn được chỉ ra
  Căn cứ: tin về Chỉ thị 02/CT-BKHĐT ngày 01/5/2019; tin về cuộc làm việc của Tổ công tác của Thủ tướng về Chính phủ điện tử.
  Items that are soon due or overdue are pointed out to the clerk, counted in Vietnamese days.

  @DUE-OVERDUE @positive @role:receiver @clock
  Kịch bản: Trước hạn một ngày, văn thư được nhắc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày 30/11/2026
    Và hệ thống đã tiếp nhận văn bản đó
    Khi hệ thống làm việc tới 09:00 ngày 29/11/2026
    Thì văn thư được nhắc về hạn xử lý của văn bản đó

  @DUE-OVERDUE @negative @role:receiver @clock
  Kịch bản: Quá hạn từ nửa đêm, văn thư được báo ngay
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày 30/11/2026
    Và hệ thống đã tiếp nhận văn bản đó
    Khi hệ thống làm việc tới 00:30 ngày 01/12/2026
    Thì văn thư được báo là văn bản đó đã quá hạn

  @DUE-OVERDUE @negative @role:receiver @clock
  Kịch bản: Việc đã hoàn thành không còn bị nêu là quá hạn
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày 30/11/2026
    Và hệ thống đã xử lý xong văn bản đó
    Khi hệ thống làm việc tới 09:00 ngày 02/12/2026
    Thì văn thư không còn bị nhắc về hạn xử lý của văn bản đó
