# language: vi
Tính năng: Trả lại văn bản gửi sai nơi nhận
  Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm b
  A document delivered to the wrong agency goes back to its sender through the system.

  @RX-MISADDRESSED @positive @role:receiver
  Kịch bản: Văn bản ghi đúng nơi nhận không bị trả lại
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì văn bản đó có số đến trong sổ
    Và không có trạng thái từ chối nhận về văn bản đó

  @RX-MISADDRESSED @positive @role:receiver
  Kịch bản: Văn bản gửi nhiều nơi nhận vẫn được nhận khi có tên mình
    Cho Sở Minh họa đã gửi tới hệ thống và Cục Ví dụ một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì văn bản đó có số đến trong sổ
    Và không có trạng thái từ chối nhận về văn bản đó

  @RX-MISADDRESSED @positive @role:receiver
  Kịch bản: Văn bản gửi đơn vị trực thuộc do hệ thống phục vụ được nhận đúng
    Cho Sở Minh họa đã gửi tới đơn vị trực thuộc của hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó và mọi tệp của nó mở được tại hệ thống
    Và không có trạng thái từ chối nhận về văn bản đó

  @RX-MISADDRESSED @negative @role:receiver
  Khung kịch bản: Văn bản <khuyết tật> được trả lại vì sai nơi nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản <khuyết tật>
    Khi hệ thống thực hiện một lượt nhận
    Thì Bên gửi được báo từ chối kèm đúng lý do
    Và hệ thống không ghi văn bản đó vào sổ như bản gốc

    Dữ liệu:
      | khuyết tật                             |
      | ghi nơi nhận là Sở Giả định            |
      | ghi nơi nhận là Bộ Minh họa            |
      | ghi nơi nhận là Hội Thử nghiệm         |
      | ghi hai nơi nhận đều là cơ quan khác   |

  @RX-MISADDRESSED @negative @role:receiver
  Kịch bản: Văn thư cũng không đăng ký được văn bản gửi sai nơi nhận
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản ghi nơi nhận là Sở Giả định
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư thử tiếp nhận văn bản đó
    Thì không có trạng thái đã tiếp nhận về văn bản đó
    Và hệ thống không ghi văn bản đó vào sổ như bản gốc
