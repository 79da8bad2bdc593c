# language: vi
Tính năng: Mã định danh của tổ chức khác
  Quyết định 20/2020/QĐ-TTg Điều 6
  Other organisations carry Z01 to Z99 written together with an internal code of 1 to 32 characters.

  @ID-SYNTAX-Z @positive @role:sender
  Kịch bản: Gửi tới một tổ chức khác với đủ mã của tổ chức
    Cho một dự thảo công văn gửi Hội Thử nghiệm
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng Hội Thử nghiệm
    Và Trục đã giao văn bản cho Hội Thử nghiệm

  @ID-SYNTAX-Z @positive @role:sender
  Kịch bản: Thấy đủ phản hồi của một tổ chức khác
    Cho hệ thống đã phát hành một công văn gửi Hội Thử nghiệm
    Và Hội Thử nghiệm đã báo đã tiếp nhận về văn bản của hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi Hội Thử nghiệm là đã tiếp nhận

  @ID-SYNTAX-Z @positive @role:receiver
  Khung kịch bản: Phản hồi một tổ chức có mã nội bộ <đặc điểm>
    Cho danh mục mã định danh có cơ quan mã "<mã>"
    Và cơ quan mã "<mã>" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó gửi về đúng cơ quan mã "<mã>"

    Dữ liệu:
      | đặc điểm           | mã                                  |
      | dài một ký tự      | Z01A                                |
      | toàn chữ số        | Z990123456                          |
      | dài đúng 32 ký tự  | Z02ABCDEFGHIJKLMNOPQRSTUVWXYZ012345 |

  @ID-SYNTAX-Z @negative @role:receiver
  Kịch bản: Mã nội bộ có dấu chấm không bị cắt ngắn khi phản hồi
    Cho danh mục mã định danh có cơ quan mã "Z02HOI.CHI.01"
    Và cơ quan mã "Z02HOI.CHI.01" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó gửi về đúng cơ quan mã "Z02HOI.CHI.01"

  @ID-SYNTAX-Z @negative @role:sender
  Khung kịch bản: Không gửi tới mã tổ chức khác <sai ở đâu>
    Cho một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "<mã>"
    Và văn thư được báo rõ cơ quan mã "<mã>" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

    Dữ liệu:
      | sai ở đâu                   | mã                                    |
      | có tiền tố Z00              | Z00ABC                                |
      | thiếu mã nội bộ             | Z01                                   |
      | có tiền tố một chữ số       | Z1ABC                                 |
      | có mã nội bộ dài 33 ký tự   | Z02ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456  |
