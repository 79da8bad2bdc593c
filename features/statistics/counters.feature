# language: vi
Tính năng: Số liệu gửi, nhận bằng đúng số văn bản thực gửi, thực nhận
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 11, Điều 14 khoản 3.
  Figures are gathered automatically, equal the real traffic, and count sent and received, documents and deliveries apart.

  @STATS @positive @role:sender @clock
  Kịch bản: Gửi bao nhiêu văn bản thì thống kê ghi bấy nhiêu
    Cho hệ thống đã phát hành 3 công văn gửi Sở Giả định
    Và hệ thống đã thực hiện 1 lượt
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 3 văn bản đi

  @STATS @positive @role:receiver @clock
  Kịch bản: Nhận bao nhiêu văn bản thì thống kê ghi bấy nhiêu
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 2 văn bản đến

  @STATS @negative @role:sender @clock
  Kịch bản: Lần gửi lại không được đếm thành văn bản mới
    Cho Trục mất kết nối trước khi nhận gói tin 1 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và hệ thống đã thực hiện 2 lượt
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đi

  @STATS @negative @role:sender @clock
  Kịch bản: Văn bản chưa tới Trục không được đếm là đã gửi
    Cho Trục ngừng hoạt động
    Và hệ thống đã phát hành 2 công văn gửi Sở Giả định
    Và hệ thống đã thực hiện 1 lượt
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 0 văn bản đi

  @STATS @negative @role:receiver @clock
  Kịch bản: Văn bản bị từ chối nằm đúng cột từ chối
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng hai chứng thư đều không có giá trị
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản bị từ chối và 1 văn bản đã tiếp nhận

  @STATS @negative @role:receiver @clock
  Kịch bản: Văn bản giao hai lần không được đếm thành hai văn bản đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục giao mỗi văn bản hai lần dưới hai mã
    Và hệ thống đã thực hiện 2 lượt
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đến

  @STATS-SPLIT @positive @role:sender @clock
  Kịch bản: Một văn bản gửi ba nơi là một văn bản và ba lượt giao
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
      | UBND xã Ví Dụ |
    Và hệ thống đã thực hiện 1 lượt
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đi
    Và thống kê trong ngày ghi 3 lượt giao

  @STATS-SPLIT @negative @role:both @clock
  Kịch bản: Số gửi và số nhận không bị gộp làm một
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê không gộp số gửi với số nhận

  @STATS-RECALL-ONCE @positive @role:sender @clock
  Kịch bản: Một văn bản gửi rồi thu hồi được đếm là một văn bản và một lần thu hồi
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Sai nội dung"
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đi
    Và thống kê trong ngày ghi 1 lần thu hồi

  @STATS-RECALL-ONCE @negative @role:sender @clock
  Kịch bản: Thu hồi tại ba nơi không làm tăng số văn bản đi
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
      | UBND xã Ví Dụ |
    Và văn thư đã thu hồi văn bản đã phát hành với lý do "Gửi nhầm dự thảo"
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đi

  @STATS-RECALL-ONCE @negative @role:receiver @clock
  Kịch bản: Thông báo thu hồi không được đếm thành văn bản đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Giả định đã gửi thông báo thu hồi văn bản đó với lý do "Gửi nhầm dự thảo"
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống làm việc thêm 2 giờ
    Thì thống kê trong ngày ghi 1 văn bản đến
