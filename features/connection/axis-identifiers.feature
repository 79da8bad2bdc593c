# language: vi
Tính năng: Trục đối chiếu mã định danh với danh mục trước khi chuyển
  Quyết định 09/2025/QĐ-TTg Điều 1, Điều 2; Quyết định 28/2018/QĐ-TTg Điều 6 khoản 1, Điều 10 khoản 2 điểm a
  The axis judges sender and receivers by the registry and the day; it says why it refuses and delivers nothing it refused.

  @ID-SUCCESSOR @positive @role:axis
  Khung kịch bản: Lời báo lỗi về <tỉnh> nêu cơ quan kế thừa
    Khi UBND thành phố Hà Nội gửi lên Trục một văn bản tới cơ quan mã "<mã>"
    Thì Trục từ chối và nêu cơ quan mã "<mã>" trong lời báo lỗi
    Và lời báo lỗi nêu đúng mã kế thừa mà danh mục ghi cho cơ quan mã "<mã>"

    Dữ liệu:
      | tỉnh                              | mã  |
      | một tỉnh đã sáp nhập              | H33 |
      | một tỉnh nhập vào tỉnh khác tên   | H40 |

  @ID-SUCCESSOR @negative @role:axis
  Kịch bản: Mã đã đóng không có mã kế thừa thì Trục không bịa ra mã nào
    Khi UBND thành phố Hà Nội gửi lên Trục một văn bản tới cơ quan mã "G14"
    Thì Trục từ chối và nêu cơ quan mã "G14" trong lời báo lỗi
    Và lời báo lỗi không nêu mã định danh nào khác ngoài cơ quan mã "G14"

  @ID-SUCCESSOR @negative @role:axis
  Kịch bản: Trục không tự chuyển văn bản sang cơ quan kế thừa
    Khi UBND thành phố Hà Nội gửi lên Trục một văn bản tới cơ quan mã "H33"
    Thì cơ quan mã "H01" không được giao văn bản đó
    Và Trục từ chối và nêu cơ quan mã "H33" trong lời báo lỗi

  @ID-CLOSED @positive @role:axis @clock
  Kịch bản: Ngày cuối cùng trước khi đóng mã, Trục vẫn chuyển văn bản
    Cho đồng hồ pháp lý chỉ 09:00 ngày 30/06/2025
    Khi UBND thành phố Hà Nội gửi lên Trục một văn bản tới cơ quan mã "H33"
    Thì Trục nhận chuyển văn bản đó
    Và cơ quan mã "H33" được giao văn bản đó

  @ID-CLOSED @negative @role:axis @clock
  Kịch bản: Ngay trong ngày đóng mã, Trục từ chối văn bản gửi tới mã ấy
    Cho đồng hồ pháp lý chỉ 08:00 ngày 01/07/2025
    Khi UBND thành phố Hà Nội gửi lên Trục một văn bản tới cơ quan mã "H33"
    Thì Trục từ chối và nêu cơ quan mã "H33" trong lời báo lỗi

  @ID-CLOSED @negative @role:axis
  Kịch bản: Cơ quan mang mã đã đóng không gửi được văn bản mới
    Khi cơ quan mã "H33" gửi lên Trục một văn bản tới Bộ Tài chính
    Thì Trục từ chối và nêu cơ quan mã "H33" trong lời báo lỗi
    Và Bộ Tài chính không được giao văn bản đó

  @ID-UNKNOWN @positive @role:axis
  Kịch bản: Mã có trong danh mục thì Trục nhận chuyển và giao
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND tỉnh Giả Định và cơ quan mã "H26.01"
    Thì Trục nhận chuyển văn bản đó
    Và cơ quan mã "H26.01" được giao văn bản đó

  @ID-UNKNOWN @negative @role:axis
  Kịch bản: Mã không có trong danh mục thì Bên gửi được báo đúng mã ấy
    Khi Bộ Tài chính gửi lên Trục một văn bản tới UBND tỉnh Giả Định và cơ quan mã "H98"
    Thì Trục cho Bên gửi biết rõ cơ quan mã "H98" chưa nhận được văn bản đó

  @ID-HIERARCHY @positive @role:axis
  Kịch bản: Đơn vị cấp dưới nhận qua kết nối của cấp trên gần nhất, giữ đủ mã của mình
    Khi Bộ Tài chính gửi lên Trục một văn bản tới cơ quan mã "H26.05.01"
    Thì văn bản gửi cơ quan mã "H26.05.01" đi qua kết nối của UBND thành phố Hà Nội

  @ID-HIERARCHY @negative @role:axis
  Kịch bản: Mã chỉ trùng phần đầu chuỗi ký tự không phải là cấp trên
    Cho danh mục mã định danh có cơ quan mã "H26.1"
    Và danh mục ghi cơ quan mã "H26.10" không có kết nối riêng
    Khi Bộ Tài chính gửi lên Trục một văn bản tới cơ quan mã "H26.10"
    Thì văn bản gửi cơ quan mã "H26.10" đi qua kết nối của UBND thành phố Hà Nội
    Và văn bản gửi cơ quan mã "H26.10" không đi qua kết nối của cơ quan mã "H26.1"

  @ID-SPOOF @positive @role:axis
  Kịch bản: Hệ thống của tỉnh gửi được dưới tên đơn vị trực thuộc đã đăng ký
    Khi hệ thống của UBND thành phố Hà Nội gửi lên Trục một văn bản dưới tên cơ quan mã "H26.05" tới Bộ Tài chính
    Thì Trục nhận chuyển văn bản đó
    Và Bộ Tài chính được giao văn bản đó

  @ID-SPOOF @negative @role:axis
  Kịch bản: Hệ thống của tỉnh không gửi được dưới tên cơ quan khác
    Khi hệ thống của UBND thành phố Hà Nội gửi lên Trục một văn bản dưới tên Văn phòng Chính phủ tới Bộ Tài chính
    Thì Trục từ chối văn bản đó
    Và Bộ Tài chính không được giao văn bản đó
