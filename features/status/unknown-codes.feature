# language: vi
Tính năng: Mã trạng thái chưa biết
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm h
  The list of states is open: an unknown code is noted and harms nothing.

  @STATUS-UNKNOWN-CODE @positive @role:sender
  Kịch bản: Mã trạng thái lạ được ghi nhận và trạng thái đang có được giữ
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và Sở Minh họa đã báo mã trạng thái "99" về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi có ghi nhận mã trạng thái "99" của Sở Minh họa
    Và dòng của Sở Minh họa trong sổ văn bản đi không đổi

  @STATUS-UNKNOWN-CODE @negative @role:sender
  Khung kịch bản: Mã trạng thái lạ "<mã>" không đổi trạng thái đang có
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo mã trạng thái "<mã>" về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

    Dữ liệu:
      | mã |
      | 00 |
      | 07 |
      | 14 |
      | 99 |

  @STATUS-UNKNOWN-CODE @negative @role:sender
  Khung kịch bản: Sau mã trạng thái lạ "<mã>" trạng thái đúng vẫn được xử lý
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã đến về văn bản đã phát hành
    Và Sở Minh họa đã báo mã trạng thái "<mã>" về văn bản đã phát hành
    Và Sở Minh họa đã báo trạng thái đã tiếp nhận về văn bản đã phát hành
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì sổ văn bản đi cho thấy Sở Minh họa ở trạng thái đã tiếp nhận

    Dữ liệu:
      | mã |
      | 07 |
      | 99 |
