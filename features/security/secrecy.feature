# language: vi
Tính năng: Bí mật nhà nước không đi qua Trục
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 1 khoản 2; Luật Bảo vệ bí mật nhà nước 29/2018/QH14 Điều 5; Nghị định 26/2020/NĐ-CP.
  A document with a secrecy level is neither sent nor received over the axis; words about secrecy alone block nothing.

  @STATE-SECRET-BLOCK @positive @role:sender
  Kịch bản: Văn bản thường không có dấu chỉ độ mật được gửi bình thường
    Cho một dự thảo công văn gửi Bộ Minh họa
    Khi văn thư phát hành văn bản
    Thì có đúng 1 văn bản được trục tiếp nhận

  @STATE-SECRET-BLOCK @positive @role:sender
  Kịch bản: Văn bản nói về Luật Bảo vệ bí mật nhà nước mà không mang độ mật vẫn được gửi
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có trích yếu "V/v phổ biến Luật Bảo vệ bí mật nhà nước"
    Khi văn thư phát hành văn bản
    Thì có đúng 1 văn bản được trục tiếp nhận

  @STATE-SECRET-BLOCK @positive @role:receiver
  Kịch bản: Văn bản nói về bảo vệ bí mật nhà nước mà không mang độ mật vẫn được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có trích yếu "V/v tập huấn công tác bảo vệ bí mật nhà nước"
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @STATE-SECRET-BLOCK @negative @role:sender
  Kịch bản: Văn bản Mật không rời khỏi hệ thống
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo mang dấu chỉ mức mật
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và văn thư được báo là văn bản không được phát hành

  @STATE-SECRET-BLOCK @negative @role:sender
  Kịch bản: Văn bản Tối mật không rời khỏi hệ thống dù là hỏa tốc
    Cho một dự thảo công văn gửi Văn phòng Chính phủ
    Và dự thảo mang dấu chỉ mức tối mật
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và văn thư được báo là văn bản không được phát hành

  @STATE-SECRET-BLOCK @negative @role:sender
  Kịch bản: Văn bản Tuyệt mật không rời khỏi hệ thống và văn thư biết vì sao
    Cho một dự thảo báo cáo gửi Sở Giả định
    Và dự thảo mang dấu chỉ mức tuyệt mật
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và lý do nói về bí mật nhà nước

  @STATE-SECRET-BLOCK @negative @role:receiver
  Kịch bản: Gói tin mang độ Mật lọt qua Trục bị trả lại
    Cho một gói tin mang dấu chỉ mức mật của Sở Giả định lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản mật đó không được nhận
    Và lý do nói về bí mật nhà nước

  @STATE-SECRET-BLOCK @negative @role:receiver
  Kịch bản: Gói tin mang độ Tuyệt mật lọt qua Trục bị trả lại
    Cho một gói tin mang dấu chỉ mức tuyệt mật của Sở Giả định lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản mật đó không được nhận
    Và lý do nói về bí mật nhà nước
