# language: vi
Tính năng: Đầu mối nhận văn bản và người nhận là cá nhân
  Quyết định 28/2018/QĐ-TTg Điều 7 khoản 3, Điều 21 khoản 2; Sửa đổi 1:2022 QCVN 102:2016/BTTTT
  Government mail goes to its Office, military mail to one gateway, and a person is reached through the agency of the account.

  @FOCAL-POINT @positive @role:sender
  Kịch bản: Tờ trình Thủ tướng Chính phủ đi tới Văn phòng Chính phủ
    Cho một dự thảo tờ trình trình "Thủ tướng Chính phủ" qua Văn phòng Chính phủ
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng Văn phòng Chính phủ

  @FOCAL-POINT @positive @role:sender
  Kịch bản: Văn bản gửi Bộ Quốc phòng đi tới đầu mối duy nhất của Bộ
    Cho một dự thảo công văn gửi Bộ Quốc phòng
    Và dự thảo ghi ở phần nơi nhận "Cục Tác chiến, Bộ Quốc phòng"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng Bộ Quốc phòng
    Và không gói tin nào của hệ thống ghi nơi nhận thuộc Bộ Quốc phòng ngoài chính đầu mối đó

  @FOCAL-POINT @negative @role:sender
  Kịch bản: Không gửi thẳng một đơn vị dưới Bộ Quốc phòng
    Cho danh mục mã định danh có cơ quan mã "G11.05"
    Và một dự thảo công văn gửi cơ quan mã "G11.05"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận thuộc Bộ Quốc phòng ngoài chính đầu mối đó

  @FOCAL-POINT @negative @role:sender
  Kịch bản: Văn bản gửi Thủ tướng không đi thẳng tới một đơn vị của Văn phòng Chính phủ
    Cho một dự thảo tờ trình trình "Thủ tướng Chính phủ" qua cơ quan mã "G22.01"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận thuộc Văn phòng Chính phủ ngoài chính đầu mối đó

  @PERSON-RECIPIENT @positive @role:sender
  Kịch bản: Cá nhân nhận văn bản qua mã của cơ quan quản lý tài khoản
    Cho một dự thảo công văn gửi cá nhân "Phạm Thị Ví Dụ" thuộc Sở Giả định
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng Sở Giả định
    Và Trục đã giao văn bản cho Sở Giả định

  @PERSON-RECIPIENT @positive @role:sender
  Kịch bản: Nhiều cá nhân của một cơ quan là một nơi nhận với nhiều tên
    Cho một dự thảo công văn gửi cá nhân "Phạm Thị Ví Dụ" thuộc Sở Giả định
    Và dự thảo gửi thêm cá nhân "Hoàng Văn Ví Dụ" thuộc Sở Giả định
    Khi văn thư phát hành văn bản
    Thì mỗi nơi nhận chỉ được ghi một lần trong các gói tin

  @PERSON-RECIPIENT @negative @role:sender
  Kịch bản: Cá nhân chỉ có thư điện tử mà không có mã cơ quan không được gửi trên Trục
    Cho một dự thảo công văn gửi cá nhân "Phạm Thị Ví Dụ" tại hộp thư "pham.vidu@example.vn"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "pham.vidu@example.vn"
    Và văn thư được báo rõ cơ quan mã "pham.vidu@example.vn" chưa nhận được văn bản
    Và lý do nói về người nhận cá nhân

  @PERSON-RECIPIENT @negative @role:sender
  Kịch bản: Địa chỉ riêng của cá nhân không đứng ở chỗ mã cơ quan
    Cho một dự thảo công văn gửi cá nhân "Phạm Thị Ví Dụ (pham.vidu@example.vn)" thuộc Sở Giả định
    Khi văn thư phát hành văn bản
    Thì không mã nơi nhận nào trong gói tin là địa chỉ thư điện tử
