# language: vi
Tính năng: Chữ ký số được xét theo tình trạng chứng thư tại thời điểm ký
  Căn cứ: Thông tư 41/2017/TT-BTTTT; Nghị định 68/2024/NĐ-CP Điều 29 đến Điều 32; Nghị định 23/2025/NĐ-CP Điều 16.
  A signature is judged by the state of its certificate when it was made, row by row of the truth table.

  @SIG-TIME-VALID @positive @role:receiver @pki
  Kịch bản: Chứng thư còn hiệu lực khi ký và khi kiểm tra thì chữ ký hợp lệ
    Cho UBND tỉnh Giả Định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIME-VALID @positive @role:receiver @pki
  Kịch bản: Chứng thư hết hạn sau khi ký thì chữ ký vẫn hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư hết hạn sau khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIME-VALID @positive @role:receiver @pki
  Kịch bản: Ký vào giây cuối cùng trước khi chứng thư hết hạn vẫn hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký vào giây cuối của thời hạn chứng thư
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIME-VALID @positive @role:receiver @pki
  Kịch bản: Ký ngay khi chứng thư bắt đầu có hiệu lực là hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký vào giây đầu của thời hạn chứng thư
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIME-VALID @positive @role:receiver @pki
  Kịch bản: Chứng thư bị thu hồi sau khi ký không tự nó làm văn bản mất giá trị
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư bị thu hồi sau khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-TIME-VALID @positive @role:receiver @pki @clock
  Kịch bản: Chứng thư bị thu hồi sau khi Trục đã nhận văn bản không làm văn bản bị từ chối
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Và chứng thư số của Bên gửi bị thu hồi một giờ sau đó
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Chứng thư cơ quan đã hết hạn khi ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cơ quan đã hết hạn trước khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Chứng thư cá nhân đã hết hạn khi ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cá nhân đã hết hạn trước khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Ký chậm một giây sau khi chứng thư hết hạn là không hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký một giây sau khi chứng thư hết hạn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Chứng thư chưa có hiệu lực thì chữ ký không hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư chưa có hiệu lực
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Ký trước ngày chứng thư có hiệu lực là không hợp lệ dù khi kiểm tra chứng thư đã có hiệu lực
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký trước khi chứng thư bắt đầu có hiệu lực
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Chứng thư cơ quan bị thu hồi trước khi ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cơ quan đã bị thu hồi trước khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Chứng thư cá nhân bị thu hồi trước khi ký thì văn bản không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cá nhân đã bị thu hồi trước khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký
