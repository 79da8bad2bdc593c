# language: vi
Tính năng: Đăng ký văn bản đến
  Nghị định 30/2020/NĐ-CP Điều 22 và Phụ lục VI phần I mục III.1.đ
  Incoming documents are registered with all their data under numbers that run without a gap through the year.

  @RX-REGISTER @positive @role:receiver
  Kịch bản: Năm văn bản được đăng ký dưới năm số đến liên tục
    Cho Sở Minh họa đã gửi tới hệ thống 5 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận lần lượt mọi văn bản đã đến
    Thì các số đến nối tiếp nhau không đứt quãng

  @RX-REGISTER @positive @role:receiver
  Kịch bản: Sổ văn bản đến ghi đủ thông tin của văn bản
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì sổ văn bản đến ghi đủ thông tin của văn bản đó

  @RX-REGISTER @positive @role:receiver @clock
  Kịch bản: Sang năm mới số đến bắt đầu lại từ một
    Cho đồng hồ pháp lý chỉ 09:00 ngày 28/12/2026
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 09:00 ngày 05/01/2027
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì văn bản đó mang số đến đầu tiên của năm

  @RX-REGISTER @negative @role:receiver
  Kịch bản: Văn bản bị văn thư từ chối không chiếm số đến
    Cho Sở Minh họa đã gửi tới hệ thống 3 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản thứ 2 rồi tiếp nhận các văn bản còn lại
    Thì các số đến nối tiếp nhau không đứt quãng

  @RX-REGISTER @negative @role:receiver
  Kịch bản: Văn bản hỏng bị hệ thống từ chối không chiếm số đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Bộ Minh họa đã gửi tới hệ thống một văn bản bị sửa sau khi ký và thiếu phụ lục
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì các số đến nối tiếp nhau không đứt quãng

  @RX-REGISTER @negative @role:receiver
  Kịch bản: Thao tác tiếp nhận bị từ chối không làm nhảy số đến
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và văn thư thử tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì các số đến nối tiếp nhau không đứt quãng

  @SIG-ORG-MATCH @negative @role:receiver @pki
  Kịch bản: Bên gửi đã nhiều lần ký đúng thì văn bản do cơ quan khác ký cũng không được vào sổ
    Cho UBND xã Ví Dụ đã gửi tới hệ thống 3 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Và UBND xã Ví Dụ đã gửi xen vào một văn bản ký bằng chứng thư của một cơ quan khác
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
