# language: vi
Tính năng: Chứng thư công cộng của bên ngoài nhà nước được tin theo các neo đã cấu hình
  Căn cứ: Nghị định 23/2025/NĐ-CP Điều 15 đến Điều 17; Quyết định 28/2018/QĐ-TTg Điều 2 khoản 2; tham số trustAnchors của hồ sơ.
  Parties outside the State sign with public certificates; those are believed under configured anchors, and never of a State agency.

  @SIG-CROSS-CA @positive @role:receiver @pki
  Kịch bản: Văn bản của doanh nghiệp ký bằng chứng thư công cộng được xét theo neo tin cậy của hồ sơ
    Cho Công ty Thử nghiệm đã gửi tới hệ thống một văn bản ký bằng chứng thư công cộng
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản ký bằng chứng thư công cộng được xét đúng theo neo tin cậy của hồ sơ

  @SIG-CROSS-CA @positive @role:receiver @pki
  Kịch bản: Văn bản của tổ chức ngoài nhà nước ký bằng chứng thư công cộng được xét theo neo tin cậy của hồ sơ
    Cho Hội Thử nghiệm đã gửi tới hệ thống một văn bản ký bằng chứng thư công cộng
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản ký bằng chứng thư công cộng được xét đúng theo neo tin cậy của hồ sơ

  @SIG-CROSS-CA @negative @role:receiver @pki
  Khung kịch bản: Không nhận văn bản của <bên gửi> <cách ký>
    Cho <bên gửi> đã gửi tới hệ thống một văn bản <cách ký>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó
    Và lý do nói về chữ ký

    Dữ liệu:
      | bên gửi            | cách ký                                                 |
      | Công ty Thử nghiệm | ký bằng chứng thư công cộng của nguồn cấp chưa được tin |
      | Hội Thử nghiệm     | ký bằng chứng thư công cộng của nguồn cấp chưa được tin |
      | Công ty Thử nghiệm | ký bằng chứng thư công cộng đã bị thu hồi trước khi ký  |
      | Sở Giả định        | ký bằng chứng thư công cộng                             |
      | Bộ Minh họa        | ký cá nhân bằng chứng thư công cộng                     |
