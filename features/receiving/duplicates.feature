# language: vi
Tính năng: Nhận ra văn bản trùng
  Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.1.h; Luật Giao dịch điện tử 20/2023/QH15 Điều 16 khoản 2 điểm b
  The same document is registered once, and look-alikes are pointed out to the clerk.

  @DUP-ID @positive @role:receiver
  Kịch bản: Văn bản đến lần đầu được đăng ký bình thường
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư thử tiếp nhận mọi bản của văn bản đó
    Thì văn bản đó chỉ có một số đến trong sổ
    Và văn thư không bị cảnh báo trùng

  @DUP-ID @positive @role:receiver
  Kịch bản: Hai văn bản khác mã định danh được đăng ký riêng
    Cho Sở Minh họa đã gửi tới hệ thống 2 văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận lần lượt mọi văn bản đã đến
    Thì văn bản đó chỉ có một số đến trong sổ
    Và văn thư không bị cảnh báo trùng

  @DUP-ID @negative @role:receiver
  Kịch bản: Văn bản gửi lại lần thứ hai không có số đến mới
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi lại đúng văn bản đó
    Và hệ thống đã thực hiện thêm một lượt nhận
    Khi văn thư thử tiếp nhận mọi bản của văn bản đó
    Thì văn bản đó chỉ có một số đến trong sổ

  @DUP-ID @negative @role:receiver
  Kịch bản: Văn thư được cảnh báo khi văn bản đến lần thứ hai
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi lại đúng văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn thư được cảnh báo trùng mã định danh

  @DUP-ID @negative @role:receiver
  Kịch bản: Hai bản của cùng một văn bản đến trong một lượt chỉ đăng ký một lần
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Sở Minh họa đã gửi lại đúng văn bản đó
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư thử tiếp nhận mọi bản của văn bản đó
    Thì văn bản đó chỉ có một số đến trong sổ

  @DUP-ID @negative @role:receiver
  Kịch bản: Văn bản đã xử lý xong đến lần nữa cũng không đăng ký lại
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Sở Minh họa đã gửi lại đúng văn bản đó
    Và hệ thống đã thực hiện thêm một lượt nhận
    Khi văn thư thử tiếp nhận mọi bản của văn bản đó
    Thì văn bản đó chỉ có một số đến trong sổ

  @DUP-ID @negative @role:receiver
  Kịch bản: Văn bản khác nội dung dưới cùng mã định danh không được đăng ký thêm
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi tới hệ thống một văn bản khác nội dung nhưng cùng mã định danh
    Và hệ thống đã thực hiện thêm một lượt nhận
    Khi văn thư thử tiếp nhận mọi bản của văn bản đó
    Thì văn bản đó chỉ có một số đến trong sổ
    Và văn thư được cảnh báo trùng mã định danh

  @DUP-TRIPLE @positive @role:receiver
  Kịch bản: Văn bản cùng số nhưng khác ký hiệu không bị coi là trùng
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Sở Minh họa đã gửi tới hệ thống một văn bản cùng số nhưng khác ký hiệu
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư không bị cảnh báo trùng

  @DUP-TRIPLE @positive @role:receiver
  Kịch bản: Văn bản cùng số và ký hiệu của cơ quan khác không bị coi là trùng
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Cục Ví dụ đã gửi tới hệ thống một văn bản cùng số và ký hiệu với văn bản đó
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư không bị cảnh báo trùng

  @DUP-TRIPLE @negative @role:receiver
  Kịch bản: Trùng cả số, ký hiệu và cơ quan ban hành thì văn thư được cảnh báo
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và Sở Minh họa đã gửi tới hệ thống một văn bản khác mã định danh nhưng trùng số và ký hiệu
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư được cảnh báo trùng số, ký hiệu và cơ quan ban hành

  @DUP-TRIPLE @negative @role:receiver
  Kịch bản: Cảnh báo trùng cả khi văn bản trước đã được tiếp nhận
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã gửi tới hệ thống một văn bản khác mã định danh nhưng trùng số và ký hiệu
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn thư được cảnh báo trùng số, ký hiệu và cơ quan ban hành

  @DUP-TRIPLE @negative @role:receiver
  Kịch bản: Cảnh báo trùng cả khi văn bản trước đã xử lý xong
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Bộ Minh họa đã gửi tới hệ thống một văn bản khác mã định danh nhưng trùng số và ký hiệu
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn thư được cảnh báo trùng số, ký hiệu và cơ quan ban hành

  @SIG-CHAIN @negative @role:receiver @pki
  Kịch bản: Văn bản ký bằng chứng thư tự tạo đã bị trả lại thì gửi lại lần nữa cũng không được nhận
    Cho Sở Giả định đã gửi xen vào một văn bản ký bằng chứng thư cơ quan tự tạo
    Và hệ thống đã thực hiện một lượt nhận
    Và Sở Giả định đã gửi lại đúng văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
