# language: vi
Tính năng: Hủy văn bản bị Bên gửi thu hồi
  Quyết định 28/2018/QĐ-TTg Điều 9 khoản 2 câu 2; Nghị định 30/2020/NĐ-CP Điều 18 khoản 4 điểm b
  On a recall the receiver cancels the document in its own system and confirms it, whatever the document's state.

  @RECALL-CANCEL @positive @role:receiver
  Khung kịch bản: Bên gửi <cách> văn bản <trạng thái> thì văn bản được hủy
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Sở Minh họa đã <cách> văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó không còn hiệu lực tại hệ thống

    Dữ liệu:
      | cách                   | trạng thái      |
      | gửi thông báo thu hồi  | đã đến          |
      | gửi thông báo thu hồi  | đã tiếp nhận    |
      | gửi thông báo thu hồi  | đã chuyển xử lý |
      | gửi thông báo thu hồi  | đang xử lý      |
      | yêu cầu lấy lại        | đã đến          |
      | yêu cầu lấy lại        | đã tiếp nhận    |
      | yêu cầu lấy lại        | đã chuyển xử lý |
      | yêu cầu lấy lại        | đang xử lý      |

  @RECALL-CANCEL @positive @role:receiver
  Khung kịch bản: Bên gửi <cách> văn bản <trạng thái> thì được báo lại đã xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Sở Minh họa đã <cách> văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống báo lại đã xử lý thu hồi

    Dữ liệu:
      | cách                   | trạng thái      |
      | gửi thông báo thu hồi  | đã đến          |
      | gửi thông báo thu hồi  | đã chuyển xử lý |
      | gửi thông báo thu hồi  | đang xử lý      |
      | yêu cầu lấy lại        | đã đến          |
      | yêu cầu lấy lại        | đã chuyển xử lý |
      | yêu cầu lấy lại        | đang xử lý      |

  @RECALL-CANCEL @negative @role:receiver
  Khung kịch bản: Văn bản đang xử lý bị thu hồi thì không <thao tác> được nữa
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Và hệ thống đã hủy văn bản đó theo thông báo thu hồi của Sở Minh họa
    Khi văn thư thử <thao tác> văn bản đó
    Thì văn bản đó không còn hiệu lực tại hệ thống
    Và không có trạng thái nào về văn bản đó được gửi thêm

    Dữ liệu:
      | thao tác       |
      | chuyển xử lý   |
      | bắt đầu xử lý  |
      | kết thúc xử lý |

  @RECALL-CANCEL @negative @role:receiver
  Kịch bản: Thu hồi một văn bản không làm hủy văn bản khác của cùng Bên gửi
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và hệ thống đã hủy văn bản đó theo thông báo thu hồi của Sở Minh họa
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản đó vẫn còn nguyên tại hệ thống

  @RECALL-CANCEL @negative @role:receiver
  Kịch bản: Thông báo thu hồi đến trước văn bản thì văn bản đến sau không sống lại
    Cho Sở Minh họa đã gửi thông báo thu hồi trước cả văn bản bị thu hồi
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó không còn hiệu lực tại hệ thống

  @RECALL-LATE @positive @role:receiver
  Khung kịch bản: Bên gửi <cách> văn bản đã xử lý xong thì văn bản vẫn được hủy
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Sở Minh họa đã <cách> văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó không còn hiệu lực tại hệ thống

    Dữ liệu:
      | cách                  |
      | gửi thông báo thu hồi |
      | yêu cầu lấy lại       |

  @RECALL-LATE @negative @role:receiver
  Khung kịch bản: Đã xử lý xong không miễn việc báo lại khi Bên gửi <cách>
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Bộ Minh họa đã <cách> văn bản đó với lý do "Căn cứ đã hết hiệu lực"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống báo lại đã xử lý thu hồi

    Dữ liệu:
      | cách                  |
      | gửi thông báo thu hồi |
      | yêu cầu lấy lại       |

  @RECALL-NO-REFUSE @positive @role:receiver
  Khung kịch bản: Văn bản <trạng thái> bị thu hồi hợp lệ thì không có trả lời từ chối
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống không trả lời từ chối thu hồi

    Dữ liệu:
      | trạng thái   |
      | đã đến       |
      | đã tiếp nhận |

  @RECALL-NO-REFUSE @negative @role:receiver
  Khung kịch bản: Bên gửi <cách> văn bản <trạng thái> thì lý do đã làm dở không thành lời từ chối
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Sở Minh họa đã <cách> văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống không trả lời từ chối thu hồi

    Dữ liệu:
      | cách                  | trạng thái    |
      | yêu cầu lấy lại       | đã tiếp nhận  |
      | yêu cầu lấy lại       | đang xử lý    |
      | gửi thông báo thu hồi | đang xử lý    |
      | gửi thông báo thu hồi | đã hoàn thành |

  @RECALL-UNKNOWN @positive @role:receiver
  Kịch bản: Thu hồi đúng chủ thì được chấp nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Ban hành nhầm nội dung"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó không còn hiệu lực tại hệ thống

  @RECALL-UNKNOWN @negative @role:receiver
  Khung kịch bản: Cơ quan khác <cách> văn bản đó mà mình không ban hành thì văn bản còn nguyên
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Cục Ví dụ đã <cách> văn bản đó mà mình không ban hành
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó vẫn còn nguyên tại hệ thống
    Và hệ thống không báo đồng ý thu hồi văn bản đó

    Dữ liệu:
      | cách                  |
      | gửi thông báo thu hồi |
      | yêu cầu lấy lại       |

  @RECALL-UNKNOWN @negative @role:receiver
  Kịch bản: Thu hồi một văn bản chưa từng gửi không xóa gì
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi một văn bản chưa từng gửi
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó vẫn còn nguyên tại hệ thống

  @RECALL-UNKNOWN @negative @role:receiver
  Kịch bản: Trùng số và ký hiệu không đủ để thu hồi văn bản của cơ quan khác
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Cục Ví dụ đã gửi thông báo thu hồi một văn bản của mình trùng số và ký hiệu với văn bản đó
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn bản đó vẫn còn nguyên tại hệ thống

  @RECALL-META @positive @role:receiver
  Kịch bản: Bên nhận lưu ai, khi nào và vì sao văn bản bị thu hồi
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Sai thẩm quyền ban hành"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống lưu đủ ai, khi nào và vì sao văn bản đó bị thu hồi

  @RECALL-META @negative @role:receiver
  Kịch bản: Hủy xong văn bản thì vết của việc thu hồi không được mất
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Sai thẩm quyền ban hành"
    Và hệ thống đã thực hiện một lượt nhận
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống lưu đủ ai, khi nào và vì sao văn bản đó bị thu hồi
    Và hệ thống lưu trả lời đã gửi về việc thu hồi

  @RECALL-REASON @positive @role:receiver
  Kịch bản: Lý do trong thông báo thu hồi hiện ra ở Bên nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Phụ lục 2 tính sai đơn vị"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn thư Bên nhận thấy lý do thu hồi

  @RECALL-REASON @negative @role:receiver
  Kịch bản: Lý do trong yêu cầu lấy lại không bị bỏ mất ở Bên nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã yêu cầu lấy lại văn bản đó với lý do "Gửi nhầm bản chưa được duyệt"
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì văn thư Bên nhận thấy lý do thu hồi
