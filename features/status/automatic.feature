# language: vi
Tính năng: Trạng thái tự cập nhật ở Bên gửi
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 3; Nghị định 30/2020/NĐ-CP Điều 4 khoản 2 điểm d
  New states reach the sender's view by themselves; nobody has to press refresh.

  @STATUS-AUTO @positive @role:sender
  Kịch bản: Trạng thái mới tự hiện ở sổ văn bản đi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận
    Và việc cập nhật diễn ra trong hạn lan truyền trạng thái

  @STATUS-AUTO @positive @role:sender
  Kịch bản: Từng nơi nhận có trạng thái tự cập nhật của mình
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Sở Minh họa |
      | Cục Ví dụ   |
    Và Sở Minh họa đã báo lần lượt "đã đến, đã tiếp nhận" về văn bản đã phát hành
    Và Cục Ví dụ đã báo lần lượt "đã đến" về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận
    Và sổ văn bản đi cho thấy Cục Ví dụ ở trạng thái đã đến

  @STATUS-AUTO @negative @role:sender @clock
  Kịch bản: Trạng thái đến ngoài giờ làm việc không phải đợi người bấm làm mới
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và đồng hồ pháp lý chỉ 21:40 ngày 28/11/2026
    Và Sở Minh họa đã báo lần lượt "đã đến, đã tiếp nhận" về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận

  @STATUS-AUTO @negative @role:sender
  Kịch bản: Văn bản đến cùng lúc không làm trạng thái phải chờ
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo lần lượt "đã đến, đã tiếp nhận" về văn bản đã phát hành
    Và Cục Ví dụ đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận

  @STATUS-AUTO @negative @role:sender
  Kịch bản: Một lần Trục không trả danh sách không làm mất trạng thái
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo lần lượt "đã đến, đã tiếp nhận" về văn bản đã phát hành
    Và một lượt nhận đã gặp lúc Trục không trả danh sách
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận
