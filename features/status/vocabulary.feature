# language: vi
Tính năng: Các trạng thái gửi, nhận, xử lý văn bản
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm h, Điều 14 khoản 2
  Each named state of a document can be expressed and travels under its own code.

  @STATUS-VOCAB @positive @role:receiver
  Khung kịch bản: Việc <thao tác> văn bản được báo là <sau>
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trước>
    Khi văn thư thử <thao tác> văn bản đó
    Thì Bên gửi nhận được trạng thái <sau> về văn bản đó

    Dữ liệu:
      | trước          | thao tác       | sau            |
      | đã đến         | từ chối        | từ chối nhận   |
      | đã đến         | tiếp nhận      | đã tiếp nhận   |
      | đã tiếp nhận   | chuyển xử lý   | đã chuyển xử lý |
      | đã chuyển xử lý | bắt đầu xử lý | đang xử lý     |
      | đang xử lý     | kết thúc xử lý | đã hoàn thành  |

  @STATUS-VOCAB @positive @role:receiver
  Kịch bản: Văn bản đã tiếp nhận thì trước đó đã được báo là đã đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi nhận được trạng thái đã đến về văn bản đó

  @STATUS-VOCAB @positive @role:sender
  Khung kịch bản: Bên nhận báo <trạng thái> thì Bên gửi thấy đúng như vậy
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái <trạng thái>

    Dữ liệu:
      | trước           | trạng thái      |
      | chưa báo gì     | đã đến          |
      | đã đến          | từ chối nhận    |
      | đã đến          | đã tiếp nhận    |
      | đã tiếp nhận    | đã chuyển xử lý |
      | đã chuyển xử lý | đang xử lý      |
      | đang xử lý      | đã hoàn thành   |

  @STATUS-VOCAB @positive @role:sender
  Khung kịch bản: Trạng thái viết <cách viết> vẫn được hiểu đúng
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận <cách viết> về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận

    Dữ liệu:
      | cách viết                   |
      | theo mẫu bắt buộc           |
      | với mã một chữ số           |
      | với mã có khoảng trắng      |
      | không có thông tin cán bộ   |
      | kèm cả phần thân và tệp     |
      | không có tiền tố            |

  @STATUS-VOCAB @negative @role:receiver
  Kịch bản: Kết thúc công việc không được báo là đang xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đã chuyển xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì thao tác đó không được báo là đang xử lý

  @STATUS-VOCAB @negative @role:receiver
  Kịch bản: Bắt đầu xử lý không được báo là đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đã chuyển xử lý
    Khi chuyên viên bắt đầu xử lý văn bản đó
    Thì thao tác đó không được báo là đã hoàn thành

  @STATUS-VOCAB @negative @role:receiver
  Kịch bản: Từ chối không được báo là đã tiếp nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Văn bản không thuộc thẩm quyền"
    Thì thao tác đó không được báo là đã tiếp nhận

  @STATUS-VOCAB @negative @role:sender
  Khung kịch bản: Văn bản Bên nhận <trạng thái> không được hiện là đã hoàn thành
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái <trạng thái>

    Dữ liệu:
      | trạng thái      |
      | đã tiếp nhận    |
      | đã chuyển xử lý |
      | đang xử lý      |

  @STATUS-VOCAB @negative @role:receiver
  Kịch bản: Hủy văn bản bị thu hồi không sinh ra mã trạng thái lạ
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi thông báo thu hồi văn bản đó với lý do "Ban hành nhầm"
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì mọi mã trạng thái hệ thống gửi đều có trong danh mục
