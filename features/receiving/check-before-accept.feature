# language: vi
Tính năng: Kiểm tra văn bản trước khi tiếp nhận
  Quyết định 28/2018/QĐ-TTg Điều 9 khoản 1 câu 1; Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm a
  A document is accepted only after completeness, integrity and authenticity have been checked.

  @RX-CHECK-BEFORE-ACCEPT @positive @role:receiver
  Kịch bản: Văn bản đúng và đủ được tiếp nhận sau khi kiểm tra
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi nhận được trạng thái đã tiếp nhận về văn bản đó

  @RX-CHECK-BEFORE-ACCEPT @positive @role:receiver
  Kịch bản: Văn bản kèm phụ lục được đối chiếu đủ tệp rồi tiếp nhận
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ kèm 2 phụ lục
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi nhận được trạng thái đã tiếp nhận về văn bản đó
    Và văn bản đó có số đến trong sổ

  @RX-CHECK-BEFORE-ACCEPT @negative @role:receiver
  Khung kịch bản: Lượt nhận không tự tiếp nhận văn bản <khuyết tật>
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản <khuyết tật>
    Khi hệ thống thực hiện một lượt nhận
    Thì không có trạng thái đã tiếp nhận về văn bản đó
    Và hệ thống không tiếp nhận văn bản đó và nêu đúng lý do

    Dữ liệu:
      | khuyết tật                                     |
      | bị sửa sau khi ký và thiếu phụ lục             |
      | ký bằng chứng thư tự cấp và thiếu phụ lục      |
      | ký bằng chứng thư tự cấp và ghi nơi nhận khác  |
      | bị sửa sau khi ký và ghi nơi nhận khác         |

  @RX-CHECK-BEFORE-ACCEPT @negative @role:receiver
  Khung kịch bản: Văn thư không tiếp nhận được văn bản <khuyết tật>
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản <khuyết tật>
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư thử tiếp nhận văn bản đó
    Thì không có trạng thái đã tiếp nhận về văn bản đó
    Và hệ thống không ghi văn bản đó vào sổ như bản gốc

    Dữ liệu:
      | khuyết tật                                     |
      | bị sửa sau khi ký và thiếu phụ lục             |
      | ký bằng chứng thư tự cấp và thiếu phụ lục      |
      | ký bằng chứng thư tự cấp và ghi nơi nhận khác  |
