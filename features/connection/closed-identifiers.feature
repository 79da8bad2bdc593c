# language: vi
Tính năng: Mã định danh đã đóng
  Quyết định 09/2025/QĐ-TTg Điều 1 và Điều 2
  A closed identifier neither sends nor receives from its closing date on, yet stays valid in documents issued before it.

  @ID-CLOSED @positive @role:receiver
  Kịch bản: Văn bản năm 2026 viện dẫn văn bản năm 2024 của bộ đã sắp xếp lại vẫn được nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó viện dẫn một văn bản ban hành năm 2024 của cơ quan mã "G14"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @ID-CLOSED @positive @role:sender @clock
  Kịch bản: Trước ngày đóng mã, văn bản gửi tới bộ ấy vẫn đi bình thường
    Cho đồng hồ pháp lý chỉ 09:00 ngày 11/04/2025
    Và một dự thảo công văn gửi cơ quan mã "G14"
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho cơ quan mã "G14"

  @ID-CLOSED @negative @role:sender
  Khung kịch bản: Không gửi được tới mã đã đóng của <cơ quan>
    Cho một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho cơ quan mã "<mã>"
    Và văn thư được báo rõ cơ quan mã "<mã>" chưa nhận được văn bản
    Và lý do nói về mã đã đóng

    Dữ liệu:
      | cơ quan                                   | mã  |
      | một bộ đã hợp nhất                        | G14 |
      | một cơ quan thuộc Chính phủ đã sắp xếp lại | G24 |
      | một tỉnh đã sáp nhập                      | H33 |
      | một tỉnh nhập vào tỉnh khác tên           | H40 |

  @ID-CLOSED @negative @role:sender @clock
  Kịch bản: Ngay trong ngày đóng mã, văn bản mới không còn đi tới mã ấy
    Cho đồng hồ pháp lý chỉ 08:00 ngày 01/07/2025
    Và một dự thảo công văn gửi cơ quan mã "H33"
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho cơ quan mã "H33"
    Và văn thư được báo rõ cơ quan mã "H33" chưa nhận được văn bản

  @ID-CLOSED @negative @role:receiver
  Kịch bản: Văn bản ban hành dưới mã đã đóng không được tiếp nhận như bản gốc
    Cho cơ quan mã "G14" đã soạn một công văn gửi hệ thống
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về mã đã đóng
