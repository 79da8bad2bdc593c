# language: vi
Tính năng: Chứng thư phải do nguồn tin cậy cấp, cho đúng cơ quan và đúng mục đích
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 9 khoản 1; Luật Giao dịch điện tử 20/2023/QH15 Điều 23 khoản 3;
  Nghị định 68/2024/NĐ-CP Điều 29, Điều 32; Thông tư 22/2020/TT-BTTTT Điều 7.
  A certificate counts only with a path to a trusted issuer, in the name of the sending agency, issued for signing.

  @SIG-CHAIN @positive @role:receiver @pki
  Kịch bản: Chứng thư nối đủ tới gốc tin cậy thì văn bản được nhận
    Cho Cục Ví dụ đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-CHAIN @negative @role:receiver @pki
  Kịch bản: Chứng thư cơ quan tự tạo không được tin
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cơ quan tự tạo
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-CHAIN @negative @role:receiver @pki
  Kịch bản: Chứng thư cá nhân tự tạo không được tin
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cá nhân tự tạo
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-CHAIN @negative @role:receiver @pki
  Kịch bản: Chứng thư cơ quan của nguồn cấp lạ không được tin
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư của nguồn cấp lạ
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-CHAIN @negative @role:receiver @pki
  Kịch bản: Chứng thư cá nhân của nguồn cấp lạ không được tin
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư cá nhân của nguồn cấp lạ
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-ORG-MATCH @positive @role:sender @pki
  Kịch bản: Chứng thư cơ quan trên văn bản và phụ lục gửi đi mang tên chính cơ quan gửi
    Cho một dự thảo quyết định gửi Sở Giả định
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì chữ ký số của cơ quan mang tên chính cơ quan gửi

  @SIG-ORG-MATCH @positive @role:receiver @pki
  Kịch bản: Văn bản ký bằng chứng thư của đúng cơ quan gửi được nhận
    Cho UBND xã Ví Dụ đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-ORG-MATCH @negative @role:receiver @pki
  Kịch bản: Văn bản ký bằng chứng thư của cơ quan khác không được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư của một cơ quan khác
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

  @SIG-ORG-MATCH @negative @role:receiver @pki
  Kịch bản: Phụ lục ký bằng chứng thư của cơ quan khác không lọt qua mà không ai biết
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ, kèm một phụ lục PDF do cơ quan khác ký số
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
    Và lý do nói về chữ ký

  @SIG-PURPOSE @positive @role:receiver @pki
  Kịch bản: Chứng thư cấp để ký văn bản được chấp nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-PURPOSE @negative @role:receiver @pki
  Kịch bản: Chứng thư cấp cho máy chủ không dùng để ký văn bản được
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng chứng thư máy chủ
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký
