# language: vi
Tính năng: Mã định danh của cơ quan nhà nước
  Quyết định 20/2020/QĐ-TTg Điều 4 khoản 1 và khoản 2; Sửa đổi 1:2022 QCVN 102:2016/BTTTT
  Every identifier of a State agency on the wire follows Decision 20/2020.

  @ID-SYNTAX-NEW @positive @role:sender
  Kịch bản: Văn bản đi chỉ mang các mã cơ quan đúng cấu trúc
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì mọi mã cơ quan trong các gói tin của hệ thống đúng cấu trúc

  @ID-SYNTAX-NEW @positive @role:receiver
  Kịch bản: Phản hồi về một đơn vị nhiều cấp giữ nguyên mã của đơn vị
    Cho danh mục mã định danh có cơ quan mã "G22.A1.0003"
    Và cơ quan mã "G22.A1.0003" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó gửi về đúng cơ quan mã "G22.A1.0003"
    Và mọi mã cơ quan trong các gói tin của hệ thống đúng cấu trúc

  @ID-SYNTAX-NEW @positive @role:sender
  Khung kịch bản: Gửi được tới mã hợp lệ <đặc điểm>
    Cho danh mục mã định danh có cơ quan mã "<mã>"
    Và một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng cơ quan mã "<mã>"

    Dữ liệu:
      | đặc điểm                  | mã                                  |
      | dài đúng 35 ký tự         | H26.01.0001.0002.0003.0004.0005.006 |
      | sáu cấp                   | H26.01.02.03.04.05                  |
      | có chữ cái ở nhóm cấp dưới | G22.A1.0003                         |
      | chỉ có cấp 1              | H26                                 |

  @ID-SYNTAX-NEW @negative @role:sender
  Khung kịch bản: Không gửi tới mã sai cấu trúc <sai ở đâu>
    Cho một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "<mã>"
    Và văn thư được báo rõ cơ quan mã "<mã>" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

    Dữ liệu:
      | sai ở đâu                    | mã                                   |
      | viết chữ thường              | g22                                  |
      | có nhóm rỗng                 | G22..01                              |
      | kết thúc bằng dấu chấm       | G22.                                 |
      | bắt đầu bằng dấu chấm        | .G22                                 |
      | thiếu chữ số ở nhóm đầu      | G2                                   |
      | có gạch nối                  | G22-01                               |
      | có chữ có dấu                | H26.Đ1                               |
      | nhóm cấp 1 đứng sau          | 28.22.H17                            |
      | dài 36 ký tự                 | H26.01.0001.0002.0003.0004.0005.0067 |

  @ID-SYNTAX-NEW @negative @role:receiver
  Khung kịch bản: Không tiếp nhận văn bản có mã Bên gửi sai cấu trúc <sai ở đâu>
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi mã Bên gửi là "<mã>"
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về mã cơ quan

    Dữ liệu:
      | sai ở đâu              | mã      |
      | viết chữ thường        | g22     |
      | có nhóm rỗng           | G22..01 |
      | kết thúc bằng dấu chấm | G22.    |
