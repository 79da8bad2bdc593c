# language: vi
Tính năng: Hệ thống cho thấy kết quả kiểm tra chữ ký số
  Căn cứ: Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục II.8; Thông tư 41/2017/TT-BTTTT.
  The system verifies signatures and shows the clerk the result, the signer and the time.

  @SIG-VERIFY-UI @positive @role:receiver @pki
  Kịch bản: Văn thư thấy kết quả hợp lệ, người ký và thời gian ký
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư thấy chữ ký số hợp lệ, người ký và thời gian ký

  @SIG-VERIFY-UI @positive @role:receiver @pki
  Kịch bản: Văn thư thấy ai và cơ quan nào đã ký
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư thấy tên người ký và tên cơ quan ký

  @SIG-VERIFY-UI @negative @role:receiver @pki
  Kịch bản: Văn bản bị đổi một byte được báo là chữ ký không hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ rồi bị đổi một byte nội dung
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư thấy kết quả kiểm tra chữ ký là không hợp lệ

  @SIG-VERIFY-UI @negative @role:receiver @pki
  Kịch bản: Văn bản không ký số không được báo là có chữ ký hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản không có chữ ký số nào
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư không thấy chữ ký nào được báo hợp lệ
