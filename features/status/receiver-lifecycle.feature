# language: vi
Tính năng: Vòng đời văn bản đến ở Bên nhận
  Quyết định 28/2018/QĐ-TTg Điều 9
  Every act of the clerk in every state: what may follow is reported in order, what may not changes nothing outside.

  @STATUS-TRANSITION @positive @role:receiver
  Khung kịch bản: Văn bản <trạng thái> rồi <thao tác> thì các trạng thái vẫn đúng trình tự
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Khi văn thư thử <thao tác> văn bản đó
    Thì các trạng thái về văn bản đó theo đúng trình tự

    Dữ liệu:
      | trạng thái      | thao tác       |
      | đã đến          | tiếp nhận      |
      | đã đến          | từ chối        |
      | đã tiếp nhận    | chuyển xử lý   |
      | đã tiếp nhận    | bắt đầu xử lý  |
      | đã tiếp nhận    | kết thúc xử lý |
      | đã chuyển xử lý | chuyển xử lý   |
      | đã chuyển xử lý | bắt đầu xử lý  |
      | đã chuyển xử lý | kết thúc xử lý |
      | đang xử lý      | chuyển xử lý   |
      | đang xử lý      | bắt đầu xử lý  |
      | đang xử lý      | kết thúc xử lý |

  @STATUS-TRANSITION @negative @role:receiver
  Khung kịch bản: Văn bản <trạng thái> thì việc <thao tác> không sinh trạng thái trái trình tự
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Khi văn thư thử <thao tác> văn bản đó
    Thì không có trạng thái trái trình tự về văn bản đó

    Dữ liệu:
      | trạng thái      | thao tác       |
      | đã đến          | chuyển xử lý   |
      | đã đến          | bắt đầu xử lý  |
      | đã đến          | kết thúc xử lý |
      | từ chối nhận    | tiếp nhận      |
      | từ chối nhận    | từ chối        |
      | từ chối nhận    | chuyển xử lý   |
      | từ chối nhận    | bắt đầu xử lý  |
      | từ chối nhận    | kết thúc xử lý |
      | đã tiếp nhận    | tiếp nhận      |
      | đã tiếp nhận    | từ chối        |
      | đã chuyển xử lý | tiếp nhận      |
      | đã chuyển xử lý | từ chối        |
      | đang xử lý      | tiếp nhận      |
      | đang xử lý      | từ chối        |
      | đã hoàn thành   | tiếp nhận      |
      | đã hoàn thành   | từ chối        |
      | đã hoàn thành   | chuyển xử lý   |
      | đã hoàn thành   | bắt đầu xử lý  |
      | đã hoàn thành   | kết thúc xử lý |

  @STATUS-TRANSITION @negative @role:receiver
  Khung kịch bản: Văn bản đã bị thu hồi thì việc <thao tác> không sinh trạng thái nào nữa
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và hệ thống đã hủy văn bản đó theo thông báo thu hồi của Sở Minh họa
    Khi văn thư thử <thao tác> văn bản đó
    Thì không có trạng thái nào về văn bản đó được gửi thêm

    Dữ liệu:
      | thao tác       |
      | tiếp nhận      |
      | từ chối        |
      | chuyển xử lý   |
      | bắt đầu xử lý  |
      | kết thúc xử lý |
