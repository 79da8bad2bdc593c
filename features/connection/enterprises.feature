# language: vi
Tính năng: Mã định danh của doanh nghiệp
  Quyết định 20/2020/QĐ-TTg Điều 5
  An enterprise, cooperative or business household is addressed by its registration number and nothing else.

  @ID-SYNTAX-ENT @positive @role:sender
  Kịch bản: Gửi tới doanh nghiệp bằng chính mã số đăng ký
    Cho một dự thảo công văn gửi Công ty Thử nghiệm
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng Công ty Thử nghiệm

  @ID-SYNTAX-ENT @positive @role:sender
  Kịch bản: Thấy phản hồi của doanh nghiệp ở đúng nơi nhận
    Cho hệ thống đã phát hành một công văn gửi Công ty Thử nghiệm
    Và Công ty Thử nghiệm đã báo đã đến về văn bản của hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi Công ty Thử nghiệm là đã đến

  @ID-SYNTAX-ENT @negative @role:sender
  Kịch bản: Mã số không có trong danh mục bị báo lỗi rõ ràng
    Cho một dự thảo công văn gửi cơ quan mã "0199999998"
    Khi văn thư phát hành văn bản
    Thì văn thư được báo rõ cơ quan mã "0199999998" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

  @ID-SYNTAX-ENT @negative @role:sender
  Kịch bản: Mã số của chi nhánh không bị bớt phần đuôi
    Cho danh mục mã định danh có cơ quan mã "0100000098-001"
    Và một dự thảo công văn gửi cơ quan mã "0100000098-001"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng cơ quan mã "0100000098-001"
    Và không gói tin nào của hệ thống ghi nơi nhận "0100000098"
