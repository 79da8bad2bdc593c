# language: vi
Tính năng: Thay thế văn bản
  Nghị định 30/2020/NĐ-CP Điều 18 khoản 3; thông lệ kết nối Trục liên thông văn bản quốc gia
  A replacement names what it replaces and is itself complete and signed; only then the old document is no longer current.

  @REPLACE @positive @role:receiver
  Kịch bản: Thay thế hợp lệ thì bản mới hiện hành và bản cũ hết hiện hành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản mới
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì chỉ văn bản gửi sau cùng là bản hiện hành

  @REPLACE @positive @role:receiver
  Kịch bản: Chưa từng có bản cũ thì bản thay thế được nhận như văn bản mới
    Cho Sở Minh họa đã thay thế một văn bản mà hệ thống chưa có
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó và mọi tệp của nó mở được tại hệ thống

  @REPLACE @positive @role:sender
  Kịch bản: Văn bản thay thế do hệ thống phát hành nêu rõ văn bản bị thay
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thay thế văn bản đã phát hành bằng một công văn
    Thì văn bản thay thế nêu rõ văn bản bị thay

  @REPLACE @positive @role:sender
  Kịch bản: Văn bản thay thế do hệ thống phát hành là văn bản mới trọn vẹn
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thay thế văn bản đã phát hành bằng một công văn
    Thì văn bản thay thế là văn bản mới có đủ tệp và mã của mình

  @REPLACE @negative @role:receiver
  Khung kịch bản: Bản thay thế <khuyết tật> không làm bản cũ hết hiện hành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản <khuyết tật>
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản bị thay vẫn còn nguyên tại hệ thống
    Và hệ thống không ghi văn bản đó vào sổ như bản gốc

    Dữ liệu:
      | khuyết tật                                |
      | không ký số và thiếu phụ lục              |
      | bị sửa sau khi ký và thiếu phụ lục        |
      | ký bằng chứng thư tự cấp và thiếu phụ lục |

  @REPLACE @negative @role:receiver
  Kịch bản: Cơ quan khác không thay thế được văn bản mà mình không ban hành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Cục Ví dụ đã xưng là thay thế văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản bị thay vẫn còn nguyên tại hệ thống

  @REPLACE @negative @role:receiver
  Kịch bản: Bản thay thế không nêu văn bản bị thay thì không văn bản nào bị thay
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi văn bản thay thế mà không nêu văn bản bị thay
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản bị thay vẫn còn nguyên tại hệ thống

  @REPLACE @negative @role:sender
  Kịch bản: Không thay công văn bằng một hình thức văn bản khác
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thử thay thế văn bản đã phát hành bằng một tờ trình
    Thì không có văn bản thay thế nào rời hệ thống

  @REPLACE @negative @role:sender
  Kịch bản: Văn bản đã bị thay thì không cập nhật được nữa
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và văn thư thay thế văn bản đã phát hành bằng một công văn
    Khi văn thư thử cập nhật hạn xử lý của văn bản đã phát hành thành ngày 15/12/2026
    Thì không có gói tin cập nhật nào rời hệ thống

  @REPLACE-CHAIN @positive @role:receiver
  Kịch bản: Thay thế hai lần thì chỉ bản sau cùng hiện hành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản mới
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản mới
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì chỉ văn bản gửi sau cùng là bản hiện hành

  @REPLACE-CHAIN @positive @role:receiver
  Kịch bản: Một văn bản thay cho hai văn bản thì cả hai hết hiện hành
    Cho Sở Minh họa đã gửi tới hệ thống 2 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Minh họa đã thay thế cả hai văn bản đã gửi bằng một văn bản mới
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì chỉ văn bản gửi sau cùng là bản hiện hành

  @REPLACE-CHAIN @negative @role:receiver
  Kịch bản: Bản thay thế đến sai thứ tự không làm bản cũ sống lại
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã soạn hai văn bản thay thế nối tiếp và gửi bản sau đến trước
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì chỉ văn bản gửi sau cùng là bản hiện hành

  @REPLACE-CHAIN @negative @role:receiver
  Kịch bản: Bản bị thay gửi lại lần nữa không trở thành bản hiện hành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản mới
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Minh họa đã gửi lại văn bản bị thay
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì chỉ văn bản gửi sau cùng là bản hiện hành

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Bản thay thế ký bằng chứng thư đã bị thu hồi không được nhận thay cho bản cũ
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản ký bằng chứng thư cơ quan đã bị thu hồi trước khi ký
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc

  @SIG-ORG-MATCH @negative @role:receiver @pki
  Kịch bản: Bản thay thế do cơ quan khác ký số không được nhận thay cho bản cũ
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Sở Minh họa đã thay thế văn bản đó bằng một văn bản ký bằng chứng thư của một cơ quan khác
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
