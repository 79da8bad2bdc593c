# language: vi
Tính năng: Bên gửi thấy đúng trạng thái cuối cùng
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 3
  The sender's view settles on the last state in whatever order the reports arrive.

  @STATUS-SENDER-VIEW @positive @role:sender
  Khung kịch bản: Các trạng thái đến theo thứ tự <thứ tự> vẫn hội tụ về đang xử lý
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo lần lượt "<thứ tự>" về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đang xử lý

    Dữ liệu:
      | thứ tự                                            |
      | đã đến, đã tiếp nhận, đã chuyển xử lý, đang xử lý |
      | đã đến, đã chuyển xử lý, đã tiếp nhận, đang xử lý |
      | đã đến, đã chuyển xử lý, đang xử lý, đã tiếp nhận |
      | đã tiếp nhận, đã đến, đã chuyển xử lý, đang xử lý |
      | đã tiếp nhận, đã chuyển xử lý, đã đến, đang xử lý |
      | đã tiếp nhận, đã chuyển xử lý, đang xử lý, đã đến |
      | đã chuyển xử lý, đã đến, đã tiếp nhận, đang xử lý |
      | đã chuyển xử lý, đã đến, đang xử lý, đã tiếp nhận |
      | đã chuyển xử lý, đã tiếp nhận, đã đến, đang xử lý |
      | đã chuyển xử lý, đã tiếp nhận, đang xử lý, đã đến |
      | đã chuyển xử lý, đang xử lý, đã đến, đã tiếp nhận |
      | đã chuyển xử lý, đang xử lý, đã tiếp nhận, đã đến |

  @STATUS-SENDER-VIEW @positive @role:sender
  Khung kịch bản: Các trạng thái đến theo thứ tự <thứ tự> vẫn hội tụ, kể cả khi việc được giao lại
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo lần lượt "<thứ tự>" về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đang xử lý hoặc đã chuyển xử lý

    Dữ liệu:
      | thứ tự                                            |
      | đã đến, đã tiếp nhận, đang xử lý, đã chuyển xử lý |
      | đã đến, đang xử lý, đã tiếp nhận, đã chuyển xử lý |
      | đã đến, đang xử lý, đã chuyển xử lý, đã tiếp nhận |
      | đã tiếp nhận, đã đến, đang xử lý, đã chuyển xử lý |
      | đã tiếp nhận, đang xử lý, đã đến, đã chuyển xử lý |
      | đã tiếp nhận, đang xử lý, đã chuyển xử lý, đã đến |
      | đang xử lý, đã đến, đã tiếp nhận, đã chuyển xử lý |
      | đang xử lý, đã đến, đã chuyển xử lý, đã tiếp nhận |
      | đang xử lý, đã tiếp nhận, đã đến, đã chuyển xử lý |
      | đang xử lý, đã tiếp nhận, đã chuyển xử lý, đã đến |
      | đang xử lý, đã chuyển xử lý, đã đến, đã tiếp nhận |
      | đang xử lý, đã chuyển xử lý, đã tiếp nhận, đã đến |

  @STATUS-SENDER-VIEW @positive @role:sender
  Khung kịch bản: Ba trạng thái đến theo thứ tự <thứ tự> vẫn hội tụ về đã hoàn thành
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo lần lượt "<thứ tự>" về văn bản đã phát hành
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã hoàn thành

    Dữ liệu:
      | thứ tự                              |
      | đã đến, đã tiếp nhận, đã hoàn thành |
      | đã đến, đã hoàn thành, đã tiếp nhận |
      | đã tiếp nhận, đã đến, đã hoàn thành |
      | đã tiếp nhận, đã hoàn thành, đã đến |
      | đã hoàn thành, đã đến, đã tiếp nhận |
      | đã hoàn thành, đã tiếp nhận, đã đến |

  @STATUS-SENDER-VIEW @negative @role:sender
  Khung kịch bản: Đang ở mức <trước> mà <trạng thái> tới trễ hoặc lặp lại thì sổ không bị kéo lùi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức <trước> về văn bản đã phát hành
    Và tin <trạng thái> của Sở Minh họa về văn bản đã phát hành tới trễ
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | trước           | trạng thái      |
      | đã đến          | đã đến          |
      | từ chối nhận    | từ chối nhận    |
      | đã tiếp nhận    | đã đến          |
      | đã tiếp nhận    | đã tiếp nhận    |
      | đã chuyển xử lý | đã đến          |
      | đã chuyển xử lý | đã tiếp nhận    |
      | đang xử lý      | đã đến          |
      | đang xử lý      | đã tiếp nhận    |
      | đã hoàn thành   | đã đến          |
      | đã hoàn thành   | đã tiếp nhận    |
      | đã hoàn thành   | đã chuyển xử lý |
      | đã hoàn thành   | đang xử lý      |
      | đã hoàn thành   | đã hoàn thành   |

  @STATUS-SENDER-VIEW @negative @role:sender
  Kịch bản: Trạng thái không khớp văn bản nào không làm đổi sổ
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận về một văn bản không có trong sổ
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

  @STATUS-SENDER-VIEW @negative @role:sender
  Kịch bản: Cơ quan không phải nơi nhận báo trạng thái thì dòng của nơi nhận không đổi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Cục Ví dụ đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

  @STATUS-SENDER-VIEW @negative @role:sender
  Khung kịch bản: Trạng thái viết <cách viết> không làm đổi sổ
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận <cách viết> về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | cách viết                            |
      | với thời điểm ghi ngày trước năm     |
      | mà không nêu văn bản nào             |

  @STATUS-SENDER-VIEW @negative @role:sender
  Khung kịch bản: Sau một trạng thái viết <cách viết>, trạng thái đúng vẫn được nhận
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận <cách viết> về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận

    Dữ liệu:
      | cách viết                            |
      | với thời điểm ghi ngày trước năm     |
      | mà không nêu văn bản nào             |
      | trong phần tử Status                 |
