# language: vi
Tính năng: Trục chuyển lời từ chối kèm nguyên lý do
  Quyết định 28/2018/QĐ-TTg Điều 5 khoản 4, Điều 9 khoản 1
  A refusal reaches the sender with the very reason the receiver gave.

  @RX-REFUSE-FEEDBACK @positive @role:axis
  Kịch bản: Lời từ chối về tới Bên gửi với nguyên lý do
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi UBND tỉnh Giả Định báo lên Trục trạng thái từ chối nhận về văn bản đó với lý do "Văn bản gửi nhầm nơi nhận"
    Thì Bộ Tài chính được giao trạng thái từ chối nhận với nguyên lý do "Văn bản gửi nhầm nơi nhận"

  @RX-REFUSE-FEEDBACK @negative @role:axis
  Kịch bản: Lý do có dấu và ký tự đặc biệt không bị cắt xén trên Trục
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi UBND tỉnh Giả Định báo lên Trục trạng thái từ chối nhận về văn bản đó với lý do "Thiếu phụ lục <2> & tệp 'biểu mẫu' (trang 1–3)"
    Thì Bộ Tài chính được giao trạng thái từ chối nhận với nguyên lý do "Thiếu phụ lục <2> & tệp 'biểu mẫu' (trang 1–3)"
