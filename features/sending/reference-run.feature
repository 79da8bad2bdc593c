# language: vi
Tính năng: Chuỗi gửi, nhận mẫu từ người ký tới nhiều tỉnh
  Quyết định 28/2018/QĐ-TTg Điều 8 và Điều 9
  The whole reference run: signed by the leader, issued by the clerk, received and reported by several places.

  @SEND-LAUNCH @positive @role:sender
  Kịch bản: Quyết định có đủ hai chữ ký tới hai tỉnh và cả hai báo đã tiếp nhận
    Cho hệ thống đã phát hành một quyết định gửi các cơ quan:
      | UBND thành phố Hà Nội |
      | UBND tỉnh Giả Định    |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | UBND thành phố Hà Nội | đã đến       |
      | UBND tỉnh Giả Định    | đã đến       |
      | UBND tỉnh Giả Định    | đã tiếp nhận |
      | UBND thành phố Hà Nội | đã tiếp nhận |
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan
    Và sổ văn bản đi ghi đúng từng nơi nhận:
      | UBND thành phố Hà Nội | đã tiếp nhận |
      | UBND tỉnh Giả Định    | đã tiếp nhận |

  @SEND-LAUNCH @positive @role:receiver
  Kịch bản: Quyết định của Văn phòng Chính phủ gửi nhiều nơi được tiếp nhận và chuyển đơn vị
    Cho Văn phòng Chính phủ đã soạn một quyết định gửi hệ thống
    Và văn bản đó gửi thêm UBND tỉnh Giả Định
    Và văn bản đó đã được gửi qua Trục
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì Bên gửi nhận được trạng thái đã tiếp nhận về văn bản đó
    Và Bên gửi nhận được trạng thái đã chuyển xử lý về văn bản đó

  @SEND-LAUNCH @negative @role:sender
  Kịch bản: Một tỉnh im lặng không ảnh hưởng tỉnh kia và Bên gửi thấy rõ
    Cho hệ thống đã phát hành một quyết định gửi các cơ quan:
      | UBND thành phố Hà Nội |
      | UBND tỉnh Giả Định    |
    Và các nơi nhận đã báo về văn bản của hệ thống:
      | UBND thành phố Hà Nội | đã đến       |
      | UBND thành phố Hà Nội | đã tiếp nhận |
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi ghi đúng từng nơi nhận:
      | UBND thành phố Hà Nội | đã tiếp nhận |
      | UBND tỉnh Giả Định    | chưa có tin  |

  @SEND-LAUNCH @negative @role:sender
  Kịch bản: Phát hành cho nhiều tỉnh không làm mất chữ ký của người có thẩm quyền
    Cho một dự thảo quyết định gửi các cơ quan:
      | UBND thành phố Hà Nội |
      | UBND tỉnh Giả Định    |
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan
