# language: vi
Tính năng: Mỗi nơi nhận có lượt giao và trạng thái riêng
  Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2
  Each recipient has its own delivery and its own status; what happens at one never hides what happens at another.

  @MULTI-RECIPIENT @positive @role:sender
  Kịch bản: Gửi ba nơi thì Trục giao cho cả ba nơi
    Cho một dự thảo công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
      | Sở Minh họa           |
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho Bộ Tài chính
    Và Trục đã giao văn bản cho UBND thành phố Hà Nội
    Và Trục đã giao văn bản cho Sở Minh họa

  @MULTI-RECIPIENT @positive @role:sender
  Kịch bản: Ba nơi báo đã đến thì sổ văn bản đi có ba dòng đã đến
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
      | Sở Minh họa           |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | Bộ Tài chính          | đã đến |
      | UBND thành phố Hà Nội | đã đến |
      | Sở Minh họa           | đã đến |
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi đúng từng nơi nhận:
      | Bộ Tài chính          | đã đến |
      | UBND thành phố Hà Nội | đã đến |
      | Sở Minh họa           | đã đến |

  @MULTI-RECIPIENT @positive @role:sender
  Kịch bản: Hai nơi ở hai bước xử lý khác nhau được ghi đúng từng bước
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | Bộ Tài chính          | đã đến       |
      | Bộ Tài chính          | đã tiếp nhận |
      | UBND thành phố Hà Nội | đã đến       |
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi đúng từng nơi nhận:
      | Bộ Tài chính          | đã tiếp nhận |
      | UBND thành phố Hà Nội | đã đến       |

  @MULTI-RECIPIENT @negative @role:sender
  Kịch bản: Một nơi từ chối không che hai nơi đã nhận
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
      | Sở Minh họa           |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | Bộ Tài chính          | đã đến       |
      | UBND thành phố Hà Nội | từ chối nhận |
      | Sở Minh họa           | đã đến       |
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi đúng từng nơi nhận:
      | Bộ Tài chính          | đã đến       |
      | UBND thành phố Hà Nội | từ chối nhận |
      | Sở Minh họa           | đã đến       |

  @MULTI-RECIPIENT @negative @role:sender
  Kịch bản: Nơi báo đầu tiên không làm mọi nơi thành đã đến
    Cho hệ thống đã phát hành một công văn gửi các cơ quan:
      | Bộ Tài chính          |
      | UBND thành phố Hà Nội |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | Bộ Tài chính | đã đến |
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi đúng từng nơi nhận:
      | Bộ Tài chính          | đã đến      |
      | UBND thành phố Hà Nội | chưa có tin |

  @MULTI-RECIPIENT @negative @role:sender
  Kịch bản: Một nơi đang bị khóa không làm hỏng lượt giao của nơi khác
    Cho một dự thảo công văn gửi các cơ quan:
      | Bộ Tài chính |
      | Ban Tạm khóa |
      | Sở Minh họa  |
    Khi văn thư phát hành văn bản
    Thì Bộ Tài chính vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành
    Và Sở Minh họa vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành
    Và văn thư được báo rõ Ban Tạm khóa chưa nhận được văn bản

  @MULTI-RECIPIENT @negative @role:sender
  Kịch bản: Trạng thái của nơi không có trong văn bản không được ghi cho nơi khác
    Cho hệ thống đã phát hành một công văn gửi Bộ Tài chính
    Và Bộ Minh họa đã báo đã tiếp nhận về văn bản của hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi chưa ghi Bộ Tài chính là đã đến
