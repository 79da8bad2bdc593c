# language: vi
Tính năng: Thu hồi văn bản đã phát hành
  Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2; Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.8
  The sender tells every recipient of a recall, with the reason, and keeps its trace.

  @RECALL-NOTIFY @positive @role:sender
  Kịch bản: Ba nơi nhận thì cả ba nơi được báo thu hồi
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
      | Sở Giả định |
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì mọi nơi nhận đã có văn bản đều được báo thu hồi

  @RECALL-NOTIFY @positive @role:sender
  Kịch bản: Một nơi nhận thì nơi đó được báo thu hồi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì Sở Minh họa được báo thu hồi văn bản đã phát hành

  @RECALL-NOTIFY @negative @role:sender
  Kịch bản: Nơi nhận đã xử lý xong không bị bỏ sót khi thu hồi
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
    Và Cục Ví dụ đã báo tới mức đã hoàn thành về văn bản đã phát hành
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì Cục Ví dụ được báo thu hồi văn bản đã phát hành
    Và mọi nơi nhận đã có văn bản đều được báo thu hồi

  @RECALL-NOTIFY @negative @role:sender
  Kịch bản: Nơi nhận chưa kịp báo gì cũng không bị bỏ sót khi thu hồi
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Bộ Minh họa |
      | Cục Ví dụ   |
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì Cục Ví dụ được báo thu hồi văn bản đã phát hành
    Và mọi nơi nhận đã có văn bản đều được báo thu hồi

  @RECALL-NOTIFY @negative @role:sender
  Kịch bản: Có nơi đã từ chối nhận thì nơi đang giữ văn bản vẫn được báo thu hồi
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Cục Ví dụ   |
      | Sở Minh họa |
    Và Cục Ví dụ đã báo trạng thái từ chối nhận về văn bản đã phát hành với lý do "Văn bản không thuộc chức năng của Cục"
    Và hệ thống đã thực hiện 1 lượt
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì Sở Minh họa được báo thu hồi văn bản đã phát hành
    Và mọi nơi nhận đã có văn bản đều được báo thu hồi

  @RECALL-NOTIFY @negative @role:sender
  Kịch bản: Chỉ thu hồi tại một nơi thì nơi khác không bị báo nhầm
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
    Khi văn thư chỉ thu hồi văn bản đã phát hành tại Cục Ví dụ với lý do "Gửi nhầm nơi nhận"
    Thì Cục Ví dụ được báo thu hồi văn bản đã phát hành
    Và Sở Minh họa không bị báo thu hồi

  @RECALL-REASON @positive @role:sender
  Kịch bản: Thông báo thu hồi tới từng nơi nhận đều có lý do
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Số liệu tại mục 2 chưa được thẩm định"
    Thì mọi thông báo thu hồi đều nêu lý do

  @RECALL-REASON @negative @role:sender
  Kịch bản: Thu hồi một nơi trong nhiều nơi vẫn phải có lý do
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
      | Sở Giả định |
    Khi văn thư chỉ thu hồi văn bản đã phát hành tại Cục Ví dụ với lý do "Gửi nhầm nơi nhận"
    Thì mọi thông báo thu hồi đều nêu lý do

  @RECALL-META @positive @role:sender
  Kịch bản: Bên gửi lưu ai, khi nào và vì sao đã thu hồi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Căn cứ pháp lý đã hết hiệu lực"
    Thì sổ văn bản đi lưu đủ ai, khi nào và vì sao thu hồi

  @RECALL-META @positive @role:sender
  Kịch bản: Bên gửi lưu trả lời của nơi nhận về việc thu hồi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Và Sở Minh họa đã báo trạng thái đồng ý về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi lưu trả lời thu hồi của Sở Minh họa

  @RECALL-META @negative @role:sender
  Kịch bản: Nơi nhận đồng ý thu hồi rồi thì Bên gửi vẫn không được xóa vết
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Và Sở Minh họa đã báo trạng thái đồng ý về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi lưu đủ ai, khi nào và vì sao thu hồi

  @RECALL-META @negative @role:sender
  Kịch bản: Nơi nhận từ chối thu hồi thì câu trả lời cũng được lưu
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Và Sở Minh họa đã báo trạng thái không đồng ý về văn bản đã phát hành với lý do "Đã triển khai thực hiện"
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi lưu trả lời thu hồi của Sở Minh họa

  @RECALL-FREEZE @positive @role:sender
  Kịch bản: Sau lệnh thu hồi văn bản đi được đóng băng
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Thì sổ văn bản đi cho thấy văn bản đã bị đóng băng

  @RECALL-FREEZE @positive @role:sender
  Kịch bản: Văn bản mới vẫn phát hành được sau khi thu hồi văn bản cũ
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Và một dự thảo công văn gửi Sở Minh họa
    Khi văn thư phát hành văn bản
    Thì văn bản đã thu hồi không rời hệ thống lần nào nữa

  @RECALL-FREEZE @negative @role:sender
  Kịch bản: Sửa trích yếu văn bản đã thu hồi bị chặn
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Khi văn thư thử sửa trích yếu của văn bản đã phát hành
    Thì văn bản đã thu hồi không rời hệ thống lần nào nữa

  @RECALL-FREEZE @negative @role:sender
  Kịch bản: Gia hạn xử lý cho văn bản đã thu hồi bị chặn
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Khi văn thư thử cập nhật hạn xử lý của văn bản đã phát hành thành ngày 15/12/2026
    Thì văn bản đã thu hồi không rời hệ thống lần nào nữa

  @RECALL-FREEZE @negative @role:sender
  Kịch bản: Gửi văn bản đã thu hồi cho nơi nhận khác bị chặn
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Ban hành nhầm nội dung"
    Khi văn thư thử gửi thêm văn bản đã phát hành cho Cục Ví dụ
    Thì văn bản đã thu hồi không rời hệ thống lần nào nữa
