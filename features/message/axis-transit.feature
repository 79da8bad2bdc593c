# language: vi
Tính năng: Trục chuyển tệp đính kèm và thông tin của văn bản nguyên vẹn
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 1, Điều 10 khoản 2
  Whatever the axis does to a package on its way, files and data about the document come out as they went in.

  @ATTACH-BYTES @positive @role:axis
  Kịch bản: Tệp đính kèm tới Bên nhận như lúc gửi
    Khi Bộ Tài chính gửi lên Trục một văn bản kèm hai tệp thường tới UBND tỉnh Giả Định
    Thì UBND tỉnh Giả Định nhận đủ các tệp, không khác một byte

  @ATTACH-BYTES @negative @role:axis
  Kịch bản: Byte bất thường trong tệp không bị sửa trên đường đi
    Khi Bộ Tài chính gửi lên Trục một văn bản kèm tệp chứa đủ mọi giá trị của một byte tới UBND tỉnh Giả Định
    Thì UBND tỉnh Giả Định nhận đủ các tệp, không khác một byte

  @META-REQUIRED @positive @role:axis
  Kịch bản: Thông tin của văn bản tới Bên nhận như lúc gửi
    Khi Bộ Tài chính gửi lên Trục một văn bản đủ thông tin tới UBND tỉnh Giả Định với trích yếu "V/v báo cáo kết quả liên thông"
    Thì UBND tỉnh Giả Định nhận đủ các thông tin của văn bản như lúc gửi

  @META-REQUIRED @negative @role:axis
  Kịch bản: Dấu tiếng Việt và ký tự đặc biệt trong trích yếu không bị sửa trên đường đi
    Khi Bộ Tài chính gửi lên Trục một văn bản đủ thông tin tới UBND tỉnh Giả Định với trích yếu "V/v “đường bộ” & <nghẽn>: Ỷ, Ễ, ượ – 100 % 'gấp'"
    Thì UBND tỉnh Giả Định nhận đủ các thông tin của văn bản như lúc gửi
