# language: vi
Tính năng: Trục đưa trạng thái về đúng Bên gửi
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 3, Điều 9 khoản 1
  A status goes back to who sent the document, once, and to nobody else.

  @STATUS-AUTO @positive @role:axis
  Kịch bản: Bên nhận báo trạng thái thì Bên gửi được giao đúng trạng thái ấy
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định và Bộ Minh họa
    Khi UBND tỉnh Giả Định báo lên Trục trạng thái đã tiếp nhận về văn bản đó
    Thì Bộ Tài chính được giao trạng thái đã tiếp nhận của UBND tỉnh Giả Định đúng một lần

  @STATUS-AUTO @negative @role:axis
  Kịch bản: Trạng thái không đi tới nơi nhận khác
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định và Bộ Minh họa
    Khi UBND tỉnh Giả Định báo lên Trục trạng thái đã tiếp nhận về văn bản đó
    Thì Bộ Minh họa không được giao trạng thái nào về văn bản đó
    Và UBND tỉnh Giả Định không được giao trạng thái nào về văn bản đó
