# language: vi
Tính năng: Số, ký hiệu duy nhất trong năm và mã định danh văn bản
  Nghị định 30/2020/NĐ-CP Điều 15 khoản 1; Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm b; Quyết định 395/QĐ-BTTTT
  Numbers are unique in the agency's year, and the document identifier tells agency, year and number in agreement with the header.

  @NUM-UNIQUE-YEAR @positive @role:sender
  Kịch bản: Hai văn bản liên tiếp mang hai số khác nhau
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì các văn bản đã gửi trong năm không trùng số và ký hiệu

  @NUM-UNIQUE-YEAR @positive @role:sender @clock
  Kịch bản: Sang năm mới số văn bản bắt đầu lại từ số 01
    Cho đồng hồ pháp lý chỉ 16:00 ngày 31/12/2026
    Và hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và đồng hồ pháp lý chỉ 08:00 ngày 01/01/2027
    Và một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì văn bản vừa phát hành mang số 1

  @NUM-UNIQUE-YEAR @positive @role:sender
  Kịch bản: Hai loại văn bản khác ký hiệu không bị coi là trùng số
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và một dự thảo quyết định gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì các văn bản đã gửi trong năm không trùng số và ký hiệu

  @NUM-UNIQUE-YEAR @negative @role:sender
  Kịch bản: Không cấp lại số và ký hiệu đã dùng trong năm
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và một dự thảo công văn gửi Bộ Tài chính
    Và văn thư ấn định lại đúng số và ký hiệu của văn bản vừa phát hành
    Khi văn thư phát hành văn bản
    Thì các văn bản đã gửi trong năm không trùng số và ký hiệu

  @NUM-UNIQUE-YEAR @negative @role:sender @clock
  Kịch bản: Hai văn bản đầu tiên của năm mới không mang cùng một số
    Cho đồng hồ pháp lý chỉ 23:59 ngày 31/12/2026
    Và hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và đồng hồ pháp lý chỉ 00:05 ngày 01/01/2027
    Và hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì các văn bản đã gửi trong năm không trùng số và ký hiệu

  @NUM-UNIQUE-YEAR @negative @role:sender
  Kịch bản: Số được văn thư ấn định không bị cấp lại cho văn bản sau
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và văn thư ấn định số "02" cho dự thảo
    Và văn thư đã thử phát hành dự thảo đó
    Và hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì các văn bản đã gửi trong năm không trùng số và ký hiệu

  @DOCID-FORMAT @positive @role:sender
  Khung kịch bản: Mã định danh của một <loại> khớp phần đầu gói tin
    Cho một dự thảo thuộc loại "<loại>" gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì mã định danh văn bản phân tích được và khớp phần đầu gói tin

    Dữ liệu:
      | loại        |
      | Công văn    |
      | Quyết định  |
      | Tờ trình    |
      | Quy định    |

  @DOCID-FORMAT @negative @role:sender @clock
  Kịch bản: Văn bản ký cuối năm, gửi đầu năm sau mang năm ban hành trong mã
    Cho đồng hồ pháp lý chỉ 08:00 ngày 04/01/2027
    Và một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo ghi ngày ban hành 31/12/2026
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mã định danh văn bản phân tích được và khớp phần đầu gói tin

  @DOCID-FORMAT @negative @role:sender @clock
  Kịch bản: Văn bản chờ Trục qua giao thừa không đổi năm trong mã
    Cho đồng hồ pháp lý chỉ 16:30 ngày 31/12/2026
    Và Trục đã ngừng hoạt động
    Và hệ thống đã nhận lệnh phát hành một công văn gửi Bộ Tài chính
    Và Trục đã hoạt động trở lại
    Và đồng hồ pháp lý chỉ 12:00 ngày 04/01/2027
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống từ chối, hoặc mã định danh văn bản phân tích được và khớp phần đầu gói tin

  @DOCID-FORMAT @negative @role:sender
  Kịch bản: Số do văn thư ấn định cũng đứng trong mã định danh văn bản
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và văn thư ấn định số "145" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mã định danh văn bản phân tích được và khớp phần đầu gói tin
