# language: vi
Tính năng: Đính chính văn bản bằng công văn
  Nghị định 30/2020/NĐ-CP Điều 18 khoản 3
  Errors of form or procedure are corrected by an official letter; the original stays in force.

  @CORRECTION @positive @role:receiver
  Kịch bản: Nhận công văn đính chính thì văn bản gốc vẫn hiệu lực
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi công văn đính chính văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản được đính chính vẫn còn nguyên tại hệ thống

  @CORRECTION @positive @role:receiver
  Kịch bản: Công văn đính chính được nhận như một văn bản riêng
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi công văn đính chính văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản đó và mọi tệp của nó mở được tại hệ thống

  @CORRECTION @negative @role:receiver
  Khung kịch bản: Đính chính văn bản <trạng thái> không bị coi là thu hồi
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Bộ Minh họa đã gửi công văn đính chính văn bản đó
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản được đính chính vẫn còn nguyên tại hệ thống
    Và không có trạng thái đồng ý thu hồi về văn bản được đính chính

    Dữ liệu:
      | trạng thái    |
      | đã đến        |
      | đang xử lý    |
      | đã hoàn thành |

  @CORRECTION @positive @role:sender
  Kịch bản: Công văn đính chính do hệ thống phát hành dẫn đúng văn bản gốc
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư phát hành công văn đính chính văn bản đã phát hành
    Thì công văn đính chính dẫn đúng văn bản được đính chính

  @CORRECTION @negative @role:sender
  Kịch bản: Phát hành công văn đính chính không thu hồi văn bản gốc
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư phát hành công văn đính chính văn bản đã phát hành
    Thì văn bản được đính chính vẫn hiệu lực ở Bên gửi
