# language: vi
Tính năng: Mã định danh theo cấu trúc cũ
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm a; QCVN 102:2016/BTTTT; Quyết định 20/2020/QĐ-TTg Điều 11
  Identifiers of 13 characters belong to the past; they are replaced by the table of the level-1 body, never computed.

  @ID-SYNTAX-LEGACY @positive @role:receiver @clock @profile:legacy-2019
  Kịch bản: Năm 2019 văn bản ghi mã 13 ký tự được nhận và phản hồi
    Cho đồng hồ pháp lý chỉ 09:00 ngày 02/04/2019
    Và UBND thành phố Hà Nội đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi các mã theo cấu trúc cũ
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @ID-SYNTAX-LEGACY @positive @role:receiver
  Kịch bản: Mã văn bản cũ còn trong một văn bản được gửi bằng mã mới
    Cho UBND thành phố Hà Nội đã soạn một công văn gửi hệ thống
    Và văn bản đó viện dẫn một văn bản có mã định danh văn bản "000.00.00.H26,2019/05/20,45/UBND-VX"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @ID-SYNTAX-LEGACY @negative @role:both
  Kịch bản: Sau ngày 15-9-2022 gói tin không còn mang mã 13 ký tự
    Cho UBND thành phố Hà Nội đã gửi hệ thống một công văn
    Và một dự thảo công văn gửi UBND thành phố Hà Nội
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống mang mã cơ quan cấu trúc cũ

  @ID-SYNTAX-LEGACY @negative @role:sender
  Kịch bản: Chọn nơi nhận bằng mã cũ không làm mã cũ xuất hiện trên gói tin
    Cho một dự thảo công văn gửi cơ quan mã "000.00.00.H26"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "000.00.00.H26"

  @ID-LOOKUP-MAP @positive @role:sender
  Kịch bản: Mã cũ có trong bảng tra được đổi sang đúng mã mới của bảng
    Cho một dự thảo công văn gửi cơ quan mã "000.00.05.H26"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng cơ quan mã "H26.01"

  @ID-LOOKUP-MAP @positive @role:sender
  Kịch bản: Mã cũ của đơn vị cấp 3 được đổi theo bảng
    Cho một dự thảo công văn gửi cơ quan mã "000.17.01.H26"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng cơ quan mã "H26.05.01"

  @ID-LOOKUP-MAP @negative @role:sender
  Kịch bản: Mã mới không được suy ra bằng cách đảo các nhóm của mã cũ
    Cho một dự thảo công văn gửi cơ quan mã "000.00.01.H26"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "H26.01"

  @ID-LOOKUP-MAP @negative @role:sender
  Kịch bản: Mã cũ không có trong bảng tra được báo là không xác định
    Cho một dự thảo công văn gửi cơ quan mã "000.00.77.H26"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "H26.77"
    Và văn thư được báo rõ cơ quan mã "000.00.77.H26" chưa nhận được văn bản
    Và lý do nói về mã cơ quan
