# language: vi
Tính năng: Không chờ bản giấy
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 2 câu 2
  An electronic document with full legal value is accepted and processed at once, without waiting for paper.

  @NO-WAIT-PAPER @positive @role:receiver
  Kịch bản: Văn bản ký số hợp lệ được tiếp nhận và giao xử lý ngay
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì văn bản đó tại hệ thống ở trạng thái đã chuyển xử lý

  @NO-WAIT-PAPER @positive @role:receiver
  Kịch bản: Văn bản điện tử được xử lý tới khi hoàn thành mà không có bản giấy
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì văn bản đó tại hệ thống ở trạng thái đã hoàn thành

  @NO-WAIT-PAPER @negative @role:receiver
  Kịch bản: Có hẹn gửi bản giấy cũng không được dừng ở đã đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ có gửi kèm bản giấy
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì hệ thống không đòi bản giấy
    Và văn bản đó tại hệ thống ở trạng thái đã tiếp nhận

  @NO-WAIT-PAPER @negative @role:receiver
  Kịch bản: Bản giấy chưa tới không chặn việc giao xử lý
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ có gửi kèm bản giấy
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì hệ thống không đòi bản giấy
    Và văn bản đó tại hệ thống ở trạng thái đã chuyển xử lý
