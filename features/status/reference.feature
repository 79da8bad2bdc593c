# language: vi
Tính năng: Trạng thái chỉ rõ văn bản gốc
  Quyết định 28/2018/QĐ-TTg Điều 14 khoản 2; thông lệ kết nối Trục liên thông văn bản quốc gia
  Every status points to exactly one original by agency, number and notation, date and document identifier.

  @STATUS-REF @positive @role:receiver
  Kịch bản: Tin đã tiếp nhận nêu đủ bốn thành phần của văn bản gốc
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì trạng thái đã tiếp nhận chỉ rõ đúng văn bản đó

  @STATUS-REF @positive @role:receiver
  Kịch bản: Tin từ chối nêu đúng văn bản bị từ chối
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Văn bản không thuộc thẩm quyền"
    Thì trạng thái từ chối nhận chỉ rõ đúng văn bản đó

  @STATUS-REF @positive @role:receiver
  Kịch bản: Hai văn bản cùng số khác năm, trạng thái chỉ đúng bản được tiếp nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Sở Minh họa đã gửi tới hệ thống một văn bản cùng số và ký hiệu ban hành năm trước
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì trạng thái đã tiếp nhận chỉ rõ đúng văn bản đó
    Và mọi trạng thái đều chỉ rõ một văn bản đã gửi đến

  @STATUS-REF @negative @role:receiver
  Kịch bản: Văn bản được viện dẫn trong văn bản đến không phải là văn bản gốc
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ viện dẫn văn bản khác
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì trạng thái đã tiếp nhận chỉ rõ đúng văn bản đó
    Và mọi trạng thái đều chỉ rõ một văn bản đã gửi đến

  @STATUS-REF @negative @role:receiver
  Kịch bản: Hai cơ quan dùng cùng số và ký hiệu thì trạng thái không lẫn văn bản
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Cục Ví dụ đã gửi tới hệ thống một văn bản cùng số và ký hiệu với văn bản đó
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì trạng thái đã tiếp nhận chỉ rõ đúng văn bản đó
    Và mọi trạng thái đều chỉ rõ một văn bản đã gửi đến

  @STATUS-REF @negative @role:receiver
  Kịch bản: Số đến của Bên nhận không được thay cho số và ký hiệu của văn bản gốc
    Cho Sở Minh họa đã gửi tới hệ thống 3 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận lần lượt mọi văn bản đã đến
    Thì mọi trạng thái đều chỉ rõ một văn bản đã gửi đến
