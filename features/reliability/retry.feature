# language: vi
Tính năng: Gửi lại, hỏi lại không sinh ra văn bản thứ hai
  Căn cứ: Luật Giao dịch điện tử 20/2023/QH15 Điều 16 khoản 2 điểm b; Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.1.h.
  Sending or asking again after a lost answer creates no second document, and what was asked for comes exactly once.

  @RETRY-IDEMPOTENT @positive @role:sender
  Kịch bản: Mất phản hồi của Trục, văn bản vẫn chỉ là một văn bản
    Cho Trục nhận gói tin rồi mất kết nối trước khi trả lời 1 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung

  @RETRY-IDEMPOTENT @positive @role:sender
  Kịch bản: Trục chưa nhận được gì, lần gửi lại giữ nguyên mã và nội dung
    Cho Trục mất kết nối trước khi nhận gói tin 1 lần
    Và hệ thống đã phát hành một quyết định gửi Sở Giả định
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung

  @RETRY-IDEMPOTENT @negative @role:sender
  Kịch bản: Mất phản hồi hai lần liên tiếp cũng không sinh văn bản thứ hai
    Cho Trục nhận gói tin rồi mất kết nối trước khi trả lời 2 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung

  @RETRY-IDEMPOTENT @negative @role:sender
  Kịch bản: Trục im lặng rồi mới trả lời lần sau, văn bản không bị nhân đôi
    Cho Trục im lặng khi nhận gói tin 2 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung

  @RETRY-IDEMPOTENT @negative @role:sender
  Kịch bản: Bị từ chối vì mã băm, lần gửi sau vẫn là văn bản cũ
    Cho Trục từ chối gói tin vì mã băm không khớp 1 lần
    Và hệ thống đã phát hành một công văn gửi Sở Giả định
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản chỉ tới Trục dưới một mã định danh và một nội dung

  @RETRY-IDEMPOTENT @positive @role:receiver
  Kịch bản: Mất kết nối khi xác nhận, lượt sau nhận ra văn bản cũ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục mất kết nối khi được xác nhận 5 lần
    Và hệ thống đã thực hiện 2 lượt
    Khi Trục hoạt động trở lại và hệ thống thực hiện một lượt
    Thì văn bản đó chỉ có một bản trong sổ
    Và mọi gói tin đã lấy đều được xác nhận với Trục

  @RETRY-IDEMPOTENT @positive @role:receiver
  Kịch bản: Mất kết nối khi hỏi danh sách, lượt sau lấy đủ và chỉ một lần
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục mất kết nối khi được hỏi danh sách 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Trang lỗi 502 thay cho danh sách, sau đó mỗi văn bản vào sổ đúng một lần
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục trả trang lỗi 502 thay cho danh sách văn bản 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Danh sách bị cắt cụt, sau đó mỗi văn bản vào sổ đúng một lần
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục trả danh sách văn bản bị cắt cụt 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Chữ Unauthorized thay cho danh sách không làm hệ thống gọi dồn dập hay bỏ sót
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục trả chữ Unauthorized thay cho danh sách văn bản 1 lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ
    Và hệ thống không gọi dồn dập

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Danh sách có phần tử null, sau đó mỗi văn bản vào sổ đúng một lần
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục trả danh sách có phần tử null 2 lần
    Khi hệ thống thực hiện thêm 3 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Trục im lặng khi được hỏi danh sách, lượt sau lấy đủ
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục im lặng khi được hỏi danh sách 1 lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Trục im lặng khi được hỏi nội dung, các văn bản khác vẫn được nhận và không văn bản nào bị bỏ
    Cho Sở Giả định đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Trục im lặng khi được hỏi nội dung 1 lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì cả 2 văn bản gửi tới hệ thống đều có đúng một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Văn bản đã xác nhận lại được liệt kê thì không đăng ký lần hai
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Và Trục liệt kê lại văn bản đã được xác nhận
    Khi hệ thống thực hiện thêm 2 lượt
    Thì văn bản đó chỉ có một bản trong sổ
    Và mọi gói tin đã lấy đều được xác nhận với Trục

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Một văn bản liệt kê hai lần thì chỉ vào sổ một lần
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục liệt kê mỗi văn bản hai lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì văn bản đó chỉ có một bản trong sổ

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Một văn bản giao hai lần dưới hai mã thì chỉ vào sổ một lần, cả hai lần đều được xác nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và Trục giao mỗi văn bản hai lần dưới hai mã
    Khi hệ thống thực hiện thêm 2 lượt
    Thì văn bản đó chỉ có một bản trong sổ
    Và mọi gói tin đã lấy đều được xác nhận với Trục

  @RETRY-IDEMPOTENT @negative @role:receiver
  Kịch bản: Mất kết nối khi xác nhận một trong nhiều gói tin, từng gói vẫn được xác nhận dưới mã của chính nó
    Cho Sở Giả định đã gửi tới hệ thống 3 văn bản hợp lệ
    Và Trục mất kết nối khi được xác nhận 1 lần
    Khi hệ thống thực hiện thêm 2 lượt
    Thì cả 3 văn bản gửi tới hệ thống đều có đúng một bản trong sổ
    Và mọi gói tin chờ hệ thống trên Trục đều đã được lấy về
    Và mọi gói tin đã lấy đều được xác nhận với Trục

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Văn bản phải lấy lại sau sự cố vẫn được kiểm tra tình trạng chứng thư khi ký
    Cho Trục trả trang báo lỗi thay cho nội dung văn bản
    Và Sở Giả định đã gửi xen vào một văn bản ký bằng chứng thư cơ quan đã hết hạn trước khi ký
    Và hệ thống đã thực hiện một lượt nhận
    Khi Trục trả lại được nội dung và hệ thống thực hiện thêm một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
