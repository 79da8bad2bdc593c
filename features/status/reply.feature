# language: vi
Tính năng: Văn bản trả lời khép lại văn bản đến
  Nghị định 30/2020/NĐ-CP Phụ lục VI; Chỉ thị 02/CT-BKHĐT năm 2019
  A reply is linked to the incoming document it answers, whose state is updated with it.

  @REPLY-LINK @positive @role:receiver
  Kịch bản: Công văn trả lời dẫn tới văn bản được trả lời
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi văn thư phát hành một công văn trả lời văn bản đó
    Thì công văn trả lời dẫn đúng văn bản đó

  @REPLY-LINK @positive @role:receiver
  Kịch bản: Trả lời xong thì văn bản đến được ghi là đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi văn thư phát hành một công văn trả lời văn bản đó
    Thì văn bản đó tại hệ thống ở trạng thái đã hoàn thành

  @REPLY-LINK @negative @role:receiver
  Kịch bản: Trả lời văn bản thứ nhất không dẫn nhầm sang văn bản thứ hai
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi văn thư phát hành một công văn trả lời văn bản đến thứ 1
    Thì công văn trả lời dẫn đúng văn bản đến thứ 1

  @REPLY-LINK @negative @role:receiver
  Kịch bản: Văn bản chưa được trả lời không bị đóng theo văn bản khác
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi văn thư phát hành một công văn trả lời văn bản đến thứ 1
    Thì văn bản đó tại hệ thống ở trạng thái đã tiếp nhận

  @SIG-TAMPER @negative @role:receiver @pki
  Kịch bản: Văn bản trả lời bị sửa sau khi ký không được nhận vì đúng là trả lời văn bản của hệ thống
    Cho hệ thống đã phát hành một công văn gửi Sở Giả định
    Và Sở Giả định đã trả lời văn bản đã phát hành bằng một văn bản ký số đủ rồi bị nối thêm nội dung
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
