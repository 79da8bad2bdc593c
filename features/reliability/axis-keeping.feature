# language: vi
Tính năng: Trục giữ gói tin tới khi Bên nhận xác nhận
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 1, Điều 8 khoản 2
  What the axis took over waits for its receiver, however long, and is let go only by an acknowledgement.

  @NO-SILENT-LOSS @positive @role:axis @clock
  Kịch bản: Bên nhận đến lấy muộn hai ngày vẫn thấy văn bản
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Và đồng hồ pháp lý chỉ 09:00 ngày 26/11/2026
    Khi UBND tỉnh Giả Định lấy văn bản đó về và xác nhận
    Thì văn bản đó không còn chờ trong danh sách của UBND tỉnh Giả Định
    Và danh sách đã gửi chỉ ghi UBND tỉnh Giả Định đã nhận

  @NO-SILENT-LOSS @negative @role:axis
  Kịch bản: Lấy về mà chưa xác nhận thì văn bản không biến mất
    Cho Bộ Tài chính đã gửi lên Trục một văn bản tới UBND tỉnh Giả Định
    Khi UBND tỉnh Giả Định lấy văn bản đó về mà không xác nhận
    Thì văn bản đó vẫn chờ trong danh sách của UBND tỉnh Giả Định
