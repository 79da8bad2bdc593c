# language: vi
Tính năng: Kết nối được xác thực, chỉ Bên nhận lấy được văn bản của mình
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 13 khoản 2, Điều 6 khoản 1.
  Every call is authenticated without giving the secret away, and only what was delivered to the system is fetched.

  @AUTHN @positive @role:both
  Kịch bản: Mọi lời gọi gửi và nhận đều được xác thực
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi lời gọi của hệ thống đều được xác thực

  @AUTHN @negative @role:both
  Kịch bản: Mật khẩu kết nối không rời khỏi hệ thống
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện một lượt nhận
    Thì mật khẩu kết nối không đi theo lời gọi nào

  @AUTHN @negative @role:sender
  Kịch bản: Trục không xác thực được thì văn bản không được ghi là đã gửi
    Cho Trục đã đổi mật khẩu kết nối của hệ thống
    Khi văn thư phát hành một công văn gửi Sở Giả định trong lúc đó
    Thì văn bản bị từ chối xác thực không được ghi là đã gửi
    Và mật khẩu kết nối không đi theo lời gọi nào

  @CONF-ISOLATION @positive @role:receiver
  Kịch bản: Hệ thống lấy được văn bản gửi cho mình
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống chỉ lấy những gói tin được giao cho mình

  @CONF-ISOLATION @negative @role:receiver
  Kịch bản: Hệ thống không hỏi nội dung văn bản đã gửi cho nơi khác
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã phát hành một công văn gửi Bộ Minh họa
    Khi hệ thống thực hiện thêm 2 lượt
    Thì hệ thống chỉ lấy những gói tin được giao cho mình
