# language: vi
Tính năng: Nơi nhận chưa kết nối thì gửi giấy
  Quyết định 28/2018/QĐ-TTg Điều 7 khoản 1
  When a recipient is not connected the sender is told, so that paper can follow, and never sees a success.

  @NOT-CONNECTED @positive @role:sender
  Kịch bản: Nơi nhận đã kết nối nhận điện tử mà không phải gửi giấy
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho Bộ Tài chính
    Và hệ thống không cảnh báo về Bộ Tài chính

  @NOT-CONNECTED @positive @role:sender
  Kịch bản: Gửi nơi chưa kết nối thì văn thư được báo để gửi giấy
    Cho một dự thảo công văn gửi Trung tâm Chưa kết nối
    Khi văn thư phát hành văn bản
    Thì văn thư được báo rõ Trung tâm Chưa kết nối chưa nhận được văn bản

  @NOT-CONNECTED @positive @role:sender
  Kịch bản: Nơi đã kết nối vẫn nhận điện tử khi nơi kia phải gửi giấy
    Cho một dự thảo công văn gửi các cơ quan:
      | Bộ Tài chính            |
      | Trung tâm Chưa kết nối |
    Khi văn thư phát hành văn bản
    Thì Bộ Tài chính vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành
    Và văn thư được báo rõ Trung tâm Chưa kết nối chưa nhận được văn bản

  @NOT-CONNECTED @negative @role:sender
  Kịch bản: Nơi chưa kết nối không bao giờ được hiện là đã gửi
    Cho một dự thảo công văn gửi Trung tâm Chưa kết nối
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho Trung tâm Chưa kết nối

  @NOT-CONNECTED @negative @role:sender @clock
  Kịch bản: Ngày hôm sau nơi chưa kết nối vẫn không tự thành đã gửi
    Cho hệ thống đã nhận lệnh phát hành một công văn gửi Trung tâm Chưa kết nối
    Và đồng hồ pháp lý chỉ 10:00 ngày 25/11/2026
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi không ghi đã gửi cho Trung tâm Chưa kết nối
    Và văn thư được báo rõ Trung tâm Chưa kết nối chưa nhận được văn bản
