# language: vi
Tính năng: Cơ quan, tổ chức ngoài hệ thống hành chính cùng tham gia
  Quyết định 28/2018/QĐ-TTg Điều 2 khoản 2; Quyết định 20/2020/QĐ-TTg Phụ lục I
  Party, Assembly, courts, unions and other organisations send and receive like any other agency.

  @CONN-OTHER-GROUPS @positive @role:sender
  Khung kịch bản: Gửi được tới <cơ quan>
    Cho một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho cơ quan mã "<mã>"

    Dữ liệu:
      | cơ quan                          | mã        |
      | cơ quan của Đảng                 | A01       |
      | Văn phòng Chủ tịch nước          | B01       |
      | cơ quan của Quốc hội             | C01       |
      | Tòa án nhân dân tối cao          | D01       |
      | Viện kiểm sát nhân dân tối cao   | E01       |
      | Kiểm toán nhà nước               | F01       |
      | tổ chức chính trị - xã hội       | I01       |
      | hội                              | J01       |
      | Hội đồng nhân dân cấp tỉnh       | K26       |
      | tổ chức khác                     | Z01ABC123 |

  @CONN-OTHER-GROUPS @positive @role:receiver
  Khung kịch bản: Nhận và phản hồi văn bản của <cơ quan>
    Cho cơ quan mã "<mã>" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối
    Và mọi phản hồi về văn bản đó gửi về đúng cơ quan mã "<mã>"

    Dữ liệu:
      | cơ quan                          | mã        |
      | cơ quan của Đảng                 | A01       |
      | Văn phòng Chủ tịch nước          | B01       |
      | cơ quan của Quốc hội             | C01       |
      | Tòa án nhân dân tối cao          | D01       |
      | Viện kiểm sát nhân dân tối cao   | E01       |
      | Kiểm toán nhà nước               | F01       |
      | tổ chức chính trị - xã hội       | I01       |
      | hội                              | J01       |
      | Hội đồng nhân dân cấp tỉnh       | K26       |
      | tổ chức khác                     | Z01ABC123 |

  @CONN-OTHER-GROUPS @negative @role:sender
  Kịch bản: Mã của nhóm chưa phân bổ được báo là không có trong danh mục
    Cho một dự thảo công văn gửi cơ quan mã "L01"
    Khi văn thư phát hành văn bản
    Thì văn thư được báo rõ cơ quan mã "L01" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

  @CONN-OTHER-GROUPS @negative @role:receiver
  Kịch bản: Văn bản của Đảng có ký hiệu riêng không bị từ chối vì ký hiệu
    Cho cơ quan Đảng đã soạn một công văn gửi hệ thống
    Và văn bản đó có số và ký hiệu "12-CV/VPTU"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối
