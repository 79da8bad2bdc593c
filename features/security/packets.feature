# language: vi
Tính năng: Gói tin lạ được đọc đúng, gói tin hỏng hoặc độc hại bị từ chối an toàn
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 13 khoản 2, Điều 14 khoản 2.
  Sound packages are read in every legal spelling; broken and hostile ones are refused safely and the next good one is processed.

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin chuẩn được xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin không có tiền tố tên vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin không có tiền tố nào
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin dùng tiền tố tên khác vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin dùng tiền tố khác
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin có phần tử gốc viết hoa khác vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có phần tử gốc viết hoa khác
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin theo thứ tự phần tử của quy chuẩn vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có phần tử theo thứ tự của quy chuẩn
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin đặt trích yếu trong CDATA vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có trích yếu đặt trong CDATA
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @positive @role:receiver
  Kịch bản: Gói tin có chú thích XML vẫn đọc được
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có chú thích XML
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản hợp lệ gửi cùng lúc vẫn được nhận
