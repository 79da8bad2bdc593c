# language: vi
Tính năng: Theo dõi văn bản tới khi đến nơi và thời điểm gửi
  Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2; Luật Giao dịch điện tử 20/2023/QH15 Điều 15 khoản 1
  The sender follows each recipient until the document has arrived, and a document counts as sent when it left.

  @SEND-TRACK @positive @role:sender @clock
  Kịch bản: Nơi nhận đã báo đến thì không còn cảnh báo
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và Bộ Tài chính đã báo đã đến về văn bản của hệ thống
    Và hệ thống đã thực hiện một lượt nhận
    Và đã quá thời gian chờ tin văn bản đến
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không cảnh báo về Bộ Tài chính

  @SEND-TRACK @positive @role:sender @clock
  Kịch bản: Chưa hết thời gian chờ thì chưa phải cảnh báo
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và đồng hồ pháp lý chỉ 10:00 ngày 24/11/2026
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không cảnh báo về Bộ Tài chính

  @SEND-TRACK @negative @role:sender @clock
  Kịch bản: Quá thời gian chờ mà chưa có tin đến thì hệ thống cảnh báo hoặc gửi lại
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và đã quá thời gian chờ tin văn bản đến
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống cảnh báo về Bộ Tài chính hoặc đã gửi lại

  @SEND-TRACK @negative @role:sender @clock
  Kịch bản: Một nơi đã báo đến không làm quên nơi chưa báo
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
    Và Bộ Tài chính đã báo đã đến về văn bản của hệ thống
    Và hệ thống đã thực hiện một lượt nhận
    Và đã quá thời gian chờ tin văn bản đến
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống cảnh báo về UBND thành phố Hà Nội hoặc đã gửi lại

  @SEND-EGRESS-TIME @positive @role:sender
  Kịch bản: Thời điểm gửi ghi trong gói tin là lúc văn bản rời hệ thống
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì thời điểm gửi trong gói tin trùng lúc văn bản rời hệ thống

  @SEND-EGRESS-TIME @negative @role:sender @clock
  Kịch bản: Văn bản chờ ba giờ vì Trục ngừng mang thời điểm rời hệ thống
    Cho Trục đã ngừng hoạt động
    Và hệ thống đã nhận lệnh phát hành một công văn gửi Bộ Tài chính
    Và Trục đã hoạt động trở lại
    Và đồng hồ pháp lý chỉ 12:00 ngày 24/11/2026
    Khi hệ thống thực hiện một lượt nhận
    Thì thời điểm gửi trong gói tin trùng lúc văn bản rời hệ thống

  @SEND-EGRESS-TIME @negative @role:sender @clock
  Kịch bản: Văn bản chờ qua đêm không mang thời điểm của ngày hôm trước
    Cho Trục đã ngừng hoạt động
    Và hệ thống đã nhận lệnh phát hành một công văn gửi Bộ Tài chính
    Và Trục đã hoạt động trở lại
    Và đồng hồ pháp lý chỉ 08:00 ngày 25/11/2026
    Khi hệ thống thực hiện một lượt nhận
    Thì thời điểm gửi trong gói tin trùng lúc văn bản rời hệ thống
