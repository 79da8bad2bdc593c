# language: vi
Tính năng: Mỗi tệp kèm theo tách rời mang chữ ký số của cơ quan
  Căn cứ: Nghị định 30/2020/NĐ-CP Phụ lục I phần I mục II.8.b và mục III.1.d.
  Every attached file separate from the main document carries the agency's signature, with number and time shown on it.

  @SIG-ATTACH @positive @role:sender @pki
  Kịch bản: Hai phụ lục gửi kèm đều được cơ quan ký số
    Cho một dự thảo quyết định gửi Sở Giả định
    Và dự thảo kèm 2 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì có 2 tệp kèm theo rời hệ thống
    Và mọi tệp kèm theo mang chữ ký số hợp lệ của cơ quan

  @SIG-ATTACH @negative @role:sender @pki
  Kịch bản: Phụ lục đã mang chữ ký của cơ quan khác vẫn phải được cơ quan gửi ký số
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo kèm một phụ lục PDF do cơ quan khác ký số sẵn
    Khi văn thư phát hành văn bản
    Thì mọi tệp kèm theo mang chữ ký số hợp lệ của cơ quan

  @SIG-ATTACH @positive @role:receiver @pki
  Kịch bản: Văn bản cùng các phụ lục ký số đủ được ghi nhận là bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ kèm 2 phụ lục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-ATTACH @positive @role:receiver @pki
  Kịch bản: Phụ lục không phải PDF chưa ký số không làm văn bản bị từ chối
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ, kèm một phụ lục dạng văn bản thuần chưa ký số
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-ATTACH @negative @role:receiver @pki
  Kịch bản: Phụ lục PDF chưa ký số không lọt qua mà không ai biết
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ, kèm một phụ lục PDF chưa ký số
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
    Và lý do nói về chữ ký

  @SIG-ATTACH @negative @role:receiver @pki
  Kịch bản: Phụ lục chỉ có chữ ký số cá nhân không lọt qua mà không ai biết
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ, kèm một phụ lục PDF chỉ có chữ ký số cá nhân
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
    Và lý do nói về chữ ký

  @SIG-ATTACH-MARK @positive @role:sender @pki
  Kịch bản: Phụ lục hiện số, ký hiệu văn bản và thời gian ký theo giờ Việt Nam
    Cho một dự thảo quyết định gửi Sở Giả định
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì tệp kèm theo hiện số, ký hiệu và thời gian ký theo giờ Việt Nam ở góc trên bên phải

  @SIG-ATTACH-MARK @negative @role:sender @pki @clock
  Kịch bản: Ký lúc sau nửa đêm, phụ lục vẫn hiện đúng ngày và múi giờ Việt Nam
    Cho đồng hồ pháp lý chỉ 00:30 ngày 25/11/2026
    Và một dự thảo quyết định gửi Sở Giả định
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì tệp kèm theo hiện số, ký hiệu và thời gian ký theo giờ Việt Nam ở góc trên bên phải
