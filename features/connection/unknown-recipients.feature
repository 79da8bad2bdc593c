# language: vi
Tính năng: Nơi nhận không có trong danh mục mã định danh
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm a, Điều 16 khoản 1
  A code that is not in the registry ends in a clear error for that recipient alone.

  @ID-UNKNOWN @positive @role:sender
  Kịch bản: Nơi nhận có trong danh mục nhận được văn bản
    Cho một dự thảo công văn gửi UBND tỉnh Giả Định
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho UBND tỉnh Giả Định

  @ID-UNKNOWN @positive @role:sender
  Kịch bản: Một mã lạ không cản nơi nhận hợp lệ trong cùng văn bản
    Cho một dự thảo công văn gửi các cơ quan:
      | Bộ Tài chính |
      | H98          |
    Khi văn thư phát hành văn bản
    Thì Bộ Tài chính vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành
    Và văn thư được báo rõ cơ quan mã "H98" chưa nhận được văn bản

  @ID-UNKNOWN @negative @role:sender
  Kịch bản: Gửi tới một mã lạ không được hiện là đã gửi
    Cho một dự thảo công văn gửi cơ quan mã "H98"
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho cơ quan mã "H98"
    Và văn thư được báo rõ cơ quan mã "H98" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

  @ID-UNKNOWN @negative @role:sender
  Kịch bản: Nơi nhận bị Trục trả lời là không có không được hiện là đã gửi
    Cho Trục trả lời không có Bộ Minh họa trong danh mục
    Và một dự thảo công văn gửi Bộ Minh họa
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho Bộ Minh họa
    Và văn thư được báo rõ Bộ Minh họa chưa nhận được văn bản

  @ID-UNKNOWN @negative @role:sender
  Kịch bản: Mã chỉ khác một chữ số không bị gửi nhầm tới cơ quan có mã gần giống
    Cho một dự thảo công văn gửi cơ quan mã "Y97.11"
    Khi văn thư phát hành văn bản
    Thì không gói tin nào của hệ thống ghi nơi nhận "Y97.10"
    Và văn thư được báo rõ cơ quan mã "Y97.11" chưa nhận được văn bản
