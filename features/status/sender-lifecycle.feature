# language: vi
Tính năng: Vòng đời văn bản đi nhìn từ Bên gửi
  Quyết định 28/2018/QĐ-TTg Điều 9
  Every report in every state: what may follow moves the sender's view, what may not leaves it as it is.

  @STATUS-TRANSITION @positive @role:sender
  Khung kịch bản: Bên nhận từ mức <trước> báo <trạng thái> thì sổ văn bản đi chuyển theo
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái <trạng thái>

    Dữ liệu:
      | trước           | trạng thái      |
      | chưa báo gì     | đã đến          |
      | chưa báo gì     | từ chối nhận    |
      | đã đến          | từ chối nhận    |
      | đã đến          | đã tiếp nhận    |
      | đã tiếp nhận    | đã chuyển xử lý |
      | đã tiếp nhận    | đang xử lý      |
      | đã tiếp nhận    | đã hoàn thành   |
      | đã chuyển xử lý | đang xử lý      |
      | đã chuyển xử lý | đã hoàn thành   |
      | đang xử lý      | đã hoàn thành   |

  @STATUS-TRANSITION @positive @role:sender
  Khung kịch bản: Bên nhận báo lại <trạng thái> khi đã ở mức <trước> thì sổ vẫn như vậy
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái <trạng thái>

    Dữ liệu:
      | trước           | trạng thái      |
      | đã chuyển xử lý | đã chuyển xử lý |
      | đang xử lý      | đang xử lý      |

  @STATUS-TRANSITION @positive @role:sender
  Kịch bản: Văn bản đang xử lý được giao lại thì sổ văn bản đi không sai
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đang xử lý về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã chuyển xử lý về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đang xử lý hoặc đã chuyển xử lý

  @STATUS-TRANSITION @negative @role:sender
  Khung kịch bản: Bên nhận từ mức <trước> báo <trạng thái> là trái trình tự nên sổ không đổi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | trước           | trạng thái      |
      | chưa báo gì     | đã chuyển xử lý |
      | chưa báo gì     | đang xử lý      |
      | chưa báo gì     | đã hoàn thành   |
      | đã đến          | đã chuyển xử lý |
      | đã đến          | đang xử lý      |
      | đã đến          | đã hoàn thành   |
      | từ chối nhận    | đã đến          |
      | từ chối nhận    | đã tiếp nhận    |
      | từ chối nhận    | đã chuyển xử lý |
      | từ chối nhận    | đang xử lý      |
      | từ chối nhận    | đã hoàn thành   |
      | đã tiếp nhận    | từ chối nhận    |
      | đã chuyển xử lý | từ chối nhận    |
      | đang xử lý      | từ chối nhận    |
      | đã hoàn thành   | từ chối nhận    |

  @STATUS-TRANSITION @negative @role:sender
  Khung kịch bản: Không có yêu cầu nào mà Bên nhận báo <trạng thái> khi ở mức <trước> thì sổ không đổi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và Sở Minh họa đã báo trái phép <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | trước         | trạng thái      |
      | đã đến        | yêu cầu lấy lại |
      | đã tiếp nhận  | yêu cầu lấy lại |
      | đã tiếp nhận  | đồng ý          |
      | đã tiếp nhận  | không đồng ý    |
      | đã hoàn thành | đồng ý          |
      | đã hoàn thành | không đồng ý    |

  @STATUS-TRANSITION @negative @role:sender
  Khung kịch bản: Văn bản đã thu hồi xong thì báo <trạng thái> không làm nó sống lại
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và văn thư đã thu hồi văn bản đã phát hành và Sở Minh họa đã đồng ý
    Và Sở Minh họa đã báo trạng thái <trạng thái> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | trạng thái      |
      | đã đến          |
      | từ chối nhận    |
      | đã tiếp nhận    |
      | đã chuyển xử lý |
      | đang xử lý      |
      | đã hoàn thành   |
