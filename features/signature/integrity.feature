# language: vi
Tính năng: Văn bản bị thay đổi sau khi ký không được tiếp nhận
  Căn cứ: Luật Giao dịch điện tử 20/2023/QH15 Điều 22 khoản 3; Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm a.
  A document changed after signing, be it by one byte, is refused; a further signature put on lawfully is not a change.

  @SIG-TAMPER @positive @role:receiver @pki
  Kịch bản: Văn bản nguyên vẹn từ khi ký được nhận
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TAMPER @positive @role:receiver @pki
  Kịch bản: Chữ ký bổ sung của cơ quan không bị coi là sửa đổi văn bản
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi được cơ quan ký bổ sung
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Đổi một byte nội dung sau khi ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi bị đổi một byte nội dung
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Sửa tiêu đề của tệp đã ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi bị sửa tiêu đề
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Nối thêm nội dung sau chữ ký cuối cùng thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi bị nối thêm nội dung
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Chữ ký lấy từ văn bản khác không làm cho văn bản có giá trị
    Cho Sở Giả định đã gửi tới hệ thống một văn bản mang hai chữ ký lấy từ văn bản khác
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Tệp đã ký bị cắt mất phần cuối thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi bị cắt mất phần cuối
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký
