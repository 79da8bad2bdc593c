# language: vi
Tính năng: Trục chỉ phục vụ đúng hệ thống, đúng Bên nhận, đúng loại văn bản
  Quyết định 28/2018/QĐ-TTg Điều 1 khoản 2, Điều 6 khoản 1, Điều 13 khoản 2
  The axis answers who proves who he is, hands a package to its receiver alone, and relays neither secrets nor broken packages.

  @AUTHN @positive @role:axis
  Kịch bản: Hệ thống ký đúng thì được phục vụ
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi hệ thống của UBND tỉnh Giả Định xin danh sách chờ nhận
    Thì Trục trả lời danh sách có văn bản đó

  @AUTHN @negative @role:axis
  Khung kịch bản: Lời gọi <sai thế nào> bị từ chối
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi một lời gọi "<sai thế nào>" xin danh sách chờ nhận của UBND tỉnh Giả Định
    Thì Trục từ chối lời gọi và không để lộ dữ liệu nào

    Dữ liệu:
      | sai thế nào                   |
      | ký bằng mật khẩu sai          |
      | không ký                      |
      | bị sửa sau khi ký             |
      | mang mã hệ thống chưa đăng ký |

  @CONF-ISOLATION @positive @role:axis
  Kịch bản: Bên nhận lấy được gói tin giao cho mình
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi UBND tỉnh Giả Định xin lấy gói tin đã giao cho UBND tỉnh Giả Định
    Thì Trục giao gói tin cho Bên nhận

  @CONF-ISOLATION @negative @role:axis
  Kịch bản: Cơ quan khác biết mã giao cũng không lấy được gói tin
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi Bộ Minh họa xin lấy gói tin đã giao cho UBND tỉnh Giả Định
    Thì Trục từ chối lời gọi và không để lộ dữ liệu nào

  @CONF-ISOLATION @negative @role:axis
  Kịch bản: Cơ quan khác không xác nhận thay được
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi Bộ Minh họa xác nhận thay gói tin đã giao cho UBND tỉnh Giả Định
    Thì văn bản đó vẫn chờ trong danh sách của UBND tỉnh Giả Định

  @STATE-SECRET-BLOCK @positive @role:axis
  Kịch bản: Gói tin không mang dấu chỉ độ mật được chuyển
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Thì Trục nhận chuyển văn bản đó

  @STATE-SECRET-BLOCK @negative @role:axis
  Kịch bản: Gói tin mang dấu chỉ độ mật không được chuyển
    Khi Bộ Tài chính gửi lên Trục một gói tin mang dấu chỉ mức tối mật tới UBND tỉnh Giả Định
    Thì Trục từ chối văn bản đó
    Và UBND tỉnh Giả Định không được giao văn bản đó

  @XML-WELLFORMED @positive @role:axis
  Kịch bản: Sau một gói tin hỏng, gói tin hợp lệ kế tiếp vẫn được chuyển
    Cho Bộ Tài chính đã gửi lên Trục một gói tin bị cắt cụt tới UBND tỉnh Giả Định
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Thì Trục nhận chuyển văn bản đó
    Và UBND tỉnh Giả Định được giao văn bản đó

  @XML-WELLFORMED @negative @role:axis
  Kịch bản: Gói tin bị cắt cụt bị từ chối, không ai được giao
    Khi Bộ Tài chính gửi lên Trục một gói tin bị cắt cụt tới UBND tỉnh Giả Định
    Thì Trục từ chối văn bản đó
    Và UBND tỉnh Giả Định không được giao văn bản đó
