# language: vi
Tính năng: Quy định nội bộ về văn bản đi
  Chỉ thị 02/CT-BKHĐT (hồ sơ nội bộ mẫu)
  The example of a local rule set, on what a body sends to its own units: in time, electronic alone, with the issued file.

  @LOCAL-SAME-DAY-SEND @positive @role:sender @clock @profile:local/ct02-example
  Kịch bản: Kế hoạch gửi đơn vị trong cùng cơ quan đi ngay trong ngày
    Cho đồng hồ pháp lý chỉ 16:00 ngày 24/11/2026
    Và hệ thống đã nhận lệnh phát hành một kế hoạch gửi Chi cục Minh họa
    Khi hệ thống làm việc tới 11:00 ngày 25/11/2026
    Thì văn bản nội bộ rời hệ thống chậm nhất buổi sáng ngày làm việc kế tiếp

  @LOCAL-SAME-DAY-SEND @negative @role:sender @clock @profile:local/ct02-example
  Kịch bản: Trục ngừng buổi chiều thì văn bản nội bộ đi ngay sáng hôm sau
    Cho đồng hồ pháp lý chỉ 16:00 ngày 24/11/2026
    Và Trục đã ngừng hoạt động
    Và hệ thống đã nhận lệnh phát hành một kế hoạch gửi Chi cục Minh họa
    Và Trục đã hoạt động trở lại
    Khi hệ thống làm việc tới 12:00 ngày 25/11/2026
    Thì văn bản nội bộ rời hệ thống chậm nhất buổi sáng ngày làm việc kế tiếp

  @LOCAL-SAME-DAY-SEND @negative @role:sender @clock @profile:local/ct02-example
  Kịch bản: Văn bản ký chiều thứ Sáu không chờ tới giữa tuần sau
    Cho đồng hồ pháp lý chỉ 16:30 ngày 27/11/2026
    Và hệ thống đã nhận lệnh phát hành một kế hoạch gửi Chi cục Minh họa
    Khi hệ thống làm việc tới 12:00 ngày 30/11/2026
    Thì văn bản nội bộ rời hệ thống chậm nhất buổi sáng ngày làm việc kế tiếp

  @LOCAL-ATTACH-ISSUED @positive @role:sender @profile:local/ct02-example
  Kịch bản: Bản ghi văn bản đã phát hành có tệp kèm theo ngay khi phát hành
    Cho một dự thảo thông báo gửi Chi cục Minh họa
    Khi văn thư phát hành văn bản
    Thì bản ghi văn bản đã phát hành có tệp kèm theo

  @LOCAL-ATTACH-ISSUED @negative @role:sender @clock @profile:local/ct02-example
  Kịch bản: Cuối ngày không còn bản ghi nào thiếu tệp
    Cho hệ thống đã phát hành một thông báo gửi Chi cục Minh họa
    Và hệ thống đã phát hành một báo cáo gửi Chi cục Minh họa
    Khi hệ thống làm việc tới 23:50 ngày 24/11/2026
    Thì mọi bản ghi văn bản đã phát hành có tệp kèm theo

  @LOCAL-ALL-ELECTRONIC @positive @role:sender @profile:local/ct02-example
  Kịch bản: Văn bản giữa hai đơn vị trong cơ quan đi mà không có bản giấy
    Cho một dự thảo công văn gửi Chi cục Minh họa
    Khi văn thư phát hành văn bản
    Thì không gói tin nào báo có bản giấy đi kèm

  @LOCAL-ALL-ELECTRONIC @negative @role:sender @profile:local/ct02-example
  Kịch bản: Đề nghị kèm giấy cho văn bản nội bộ không được chấp nhận
    Cho một dự thảo công văn gửi Chi cục Minh họa
    Và dự thảo đề nghị gửi kèm bản giấy
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc không gói tin nào báo có bản giấy đi kèm

  @LOCAL-ORG-SIGN-SCAN @positive @role:sender @profile:local/ct02-example
  Kịch bản: Văn bản số hóa phát hành nội bộ là bản sao có chữ ký số của cơ quan
    Cho một dự thảo quyết định gửi Chi cục Minh họa
    Và dự thảo được lập dưới hình thức sao y
    Khi văn thư phát hành văn bản
    Thì bản sao mang chữ ký số hợp lệ của cơ quan sao
    Và gói tin khai văn bản là bản sao y

  @LOCAL-ORG-SIGN-SCAN @negative @role:sender @profile:local/ct02-example
  Kịch bản: Từ ngày 05-3-2020 bản quét không được khai là bản gốc
    Cho một dự thảo quyết định gửi Chi cục Minh họa
    Và dự thảo được lập dưới hình thức trích sao
    Khi văn thư phát hành văn bản
    Thì gói tin khai văn bản là bản trích sao
