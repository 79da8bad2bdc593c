# language: vi
Tính năng: Gói tin hỏng không gây hại và không chặn gói tin kế tiếp
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 13 khoản 2, Điều 14 khoản 2.
  Malformed, entity-laden and truncated packages are refused visibly, nothing is fetched from outside, and polling goes on.

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin bị cắt cụt được từ chối an toàn
    Cho một gói tin bị cắt cụt giữa chừng nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin có thẻ đóng sai được từ chối an toàn
    Cho một gói tin có thẻ đóng sai nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin không phải XML được từ chối an toàn
    Cho một gói tin không phải XML nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin rỗng không được xác nhận là đã nhận xong
    Cho một gói tin rỗng nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Trang HTML thay cho gói tin không vào sổ
    Cho một gói tin chỉ là trang HTML nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin không có không gian tên bị từ chối
    Cho một gói tin không có không gian tên nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin theo định dạng cũ bị từ chối
    Cho một gói tin theo định dạng cũ năm 2013 nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin có không gian tên viết sai bị từ chối
    Cho một gói tin có không gian tên viết sai nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin không có phần tử gốc bị từ chối
    Cho một gói tin không có phần tử gốc nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin khai thực thể trong DOCTYPE bị từ chối
    Cho một gói tin khai thực thể trong DOCTYPE nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Thực thể ngoài không đọc được tệp của máy nhận
    Cho một gói tin dùng thực thể ngoài để đọc tệp của máy nhận nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Thực thể lồng nhau không làm hệ thống tê liệt
    Cho một gói tin dùng thực thể lồng nhau nở ra vô tận nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Phần tử lồng quá sâu không làm hệ thống tê liệt
    Cho một gói tin lồng phần tử sâu hai nghìn tầng nằm trong hàng đợi của hệ thống
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống thực hiện thêm 2 lượt
    Thì gói tin hỏng không vào sổ và không mất mà không ai biết
    Và văn bản hợp lệ gửi cùng lúc vẫn được nhận

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Thực thể ngoài không khiến hệ thống gọi ra ngoài
    Cho một gói tin dùng thực thể ngoài để gọi ra ngoài nằm trong hàng đợi của hệ thống
    Khi hệ thống thực hiện thêm 2 lượt
    Thì hệ thống không gọi ra ngoài
    Và gói tin hỏng không vào sổ và không mất mà không ai biết

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: DTD ngoài không khiến hệ thống gọi ra ngoài
    Cho một gói tin dùng DTD ngoài để gọi ra ngoài nằm trong hàng đợi của hệ thống
    Khi hệ thống thực hiện thêm 2 lượt
    Thì hệ thống không gọi ra ngoài
    Và gói tin hỏng không vào sổ và không mất mà không ai biết

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Gói tin hỏng nằm lại trên Trục không bị lấy dồn dập
    Cho một gói tin có thẻ đóng sai nằm trong hàng đợi của hệ thống
    Khi hệ thống thực hiện thêm 4 lượt
    Thì hệ thống không lấy gói tin hỏng dồn dập

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Trục trả trang HTML thay cho gói tin thì chưa có gì vào sổ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục trả trang HTML thay cho gói tin
    Khi hệ thống thực hiện thêm 1 lượt
    Thì hệ thống không xác nhận đã nhận xong khi nội dung còn hỏng

  @XML-WELLFORMED @negative @role:receiver
  Kịch bản: Trục trả gói tin với base64 hỏng một lần thì lượt sau lấy lại được
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục trả gói tin với base64 hỏng 1 lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì văn bản đó vào sổ sau khi lấy được bản lành
