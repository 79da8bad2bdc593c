# language: vi
Tính năng: Trục chuyển tệp đính kèm nguyên vẹn từng byte
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 1
  Whatever the axis does to a package on its way, the attached files come out as they went in.

  @ATTACH-BYTES @positive @role:axis
  Kịch bản: Tệp đính kèm tới Bên nhận như lúc gửi
    Khi Bộ Tài chính gửi lên Trục một văn bản kèm hai tệp thường tới UBND tỉnh Giả Định
    Thì UBND tỉnh Giả Định nhận đủ các tệp, không khác một byte

  @ATTACH-BYTES @negative @role:axis
  Kịch bản: Byte bất thường trong tệp không bị sửa trên đường đi
    Khi Bộ Tài chính gửi lên Trục một văn bản kèm tệp chứa đủ mọi giá trị của một byte tới UBND tỉnh Giả Định
    Thì UBND tỉnh Giả Định nhận đủ các tệp, không khác một byte
