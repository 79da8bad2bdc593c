# language: vi
Tính năng: Ghi nhận dấu hiệu bất thường của văn bản đến
  Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm b
  Signs of anything abnormal found while checking are recorded for the person in charge.

  @RX-ABNORMAL @positive @role:receiver
  Kịch bản: Gói tin bị sửa trên đường để lại bản ghi bất thường
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản bị sửa sau khi ký và thiếu phụ lục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống có bản ghi dấu hiệu bất thường về văn bản đó

  @RX-ABNORMAL @positive @role:receiver
  Kịch bản: Văn bản bình thường không bị ghi là bất thường
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không ghi dấu hiệu bất thường về văn bản đó

  @RX-ABNORMAL @negative @role:receiver
  Khung kịch bản: Trả lại văn bản <khuyết tật> mà không ghi gì trong nội bộ là sai
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản <khuyết tật>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống có bản ghi dấu hiệu bất thường về văn bản đó

    Dữ liệu:
      | khuyết tật                                     |
      | ký bằng chứng thư tự cấp và ghi nơi nhận khác  |
      | bị sửa sau khi ký và ghi nơi nhận khác         |
      | ký bằng chứng thư tự cấp và thiếu phụ lục      |
