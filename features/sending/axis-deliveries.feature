# language: vi
Tính năng: Trục giao riêng cho từng nơi nhận và nói rõ nơi không tới được
  Quyết định 28/2018/QĐ-TTg Điều 7 khoản 1, Điều 8 khoản 2
  The axis makes one delivery for each receiver, with a state of its own, and never shows success where nobody is connected.

  @MULTI-RECIPIENT @positive @role:axis
  Kịch bản: Một văn bản gửi ba nơi thành ba lượt giao riêng
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND tỉnh Giả Định, Sở Minh họa và Bộ Minh họa
    Thì danh sách đã gửi có một dòng cho mỗi nơi nhận, mỗi dòng một mã giao riêng
    Và UBND tỉnh Giả Định được giao văn bản đó đúng một lần
    Và Sở Minh họa được giao văn bản đó đúng một lần
    Và Bộ Minh họa được giao văn bản đó đúng một lần

  @MULTI-RECIPIENT @negative @role:axis
  Kịch bản: Một nơi xác nhận không làm nơi khác thành đã nhận
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định và Bộ Minh họa
    Khi UBND tỉnh Giả Định lấy văn bản đó về và xác nhận
    Thì danh sách đã gửi chỉ ghi UBND tỉnh Giả Định đã nhận
    Và Bộ Minh họa được giao văn bản đó

  @MULTI-RECIPIENT @negative @role:axis
  Kịch bản: Cơ quan được ghi bằng cả mã cũ lẫn mã mới chỉ được giao một lần
    Khi Bộ Tài chính gửi lên Trục một văn bản tới cơ quan mã "H26.01" và cơ quan mã "000.00.05.H26"
    Thì cơ quan mã "H26.01" được giao văn bản đó đúng một lần

  @NOT-CONNECTED @positive @role:axis
  Kịch bản: Nơi nhận đã kết nối thì Trục nhận chuyển và giao
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND xã Ví Dụ
    Thì Trục nhận chuyển văn bản đó
    Và UBND xã Ví Dụ được giao văn bản đó

  @NOT-CONNECTED @negative @role:axis
  Khung kịch bản: Nơi nhận <tình trạng> thì Trục không báo thành công
    Khi Bộ Tài chính gửi lên Trục một văn bản tới <nơi nhận>
    Thì Trục cho Bên gửi biết rõ <nơi nhận> chưa nhận được văn bản đó

    Dữ liệu:
      | tình trạng    | nơi nhận               |
      | chưa kết nối  | Trung tâm Chưa kết nối |
      | đang bị khóa  | Ban Tạm khóa           |
