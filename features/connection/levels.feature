# language: vi
Tính năng: Cấp trên, cấp dưới và đơn vị trực thuộc
  Quyết định 20/2020/QĐ-TTg Điều 4 khoản 3, Điều 9, Điều 10; Quyết định 28/2018/QĐ-TTg Điều 19 khoản 1
  An identifier is read from left to right by whole groups; a unit is served through its superior's connection under its own code.

  @ID-HIERARCHY @positive @role:sender
  Kịch bản: Gửi tới đơn vị cấp 3 với đủ các nhóm của mã
    Cho một dự thảo công văn gửi cơ quan mã "H26.05.01"
    Khi văn thư phát hành văn bản
    Thì nơi nhận trong gói tin là đúng cơ quan mã "H26.05.01"
    Và Trục đã giao văn bản cho cơ quan mã "H26.05.01"

  @ID-HIERARCHY @positive @role:receiver
  Kịch bản: Văn bản gửi đơn vị trực thuộc tới được cơ quan cấp trên của đơn vị
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là đơn vị trực thuộc của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @ID-HIERARCHY @negative @role:receiver
  Khung kịch bản: Mã chỉ giống phần đầu không phải là đơn vị cấp dưới khi <khác ở đâu>
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là mã của cơ quan thêm "<phần thêm>"
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về nơi nhận

    Dữ liệu:
      | khác ở đâu                   | phần thêm |
      | nhóm cuối dài thêm một số    | 0         |
      | nhóm cuối dài thêm một chữ   | A         |
      | cấp dưới của mã dài thêm     | 0.01      |

  @CONN-SUBUNIT @positive @role:receiver
  Kịch bản: Phản hồi văn bản của đơn vị trực thuộc đứng tên chính đơn vị
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là đơn vị trực thuộc của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó đứng tên đơn vị trực thuộc

  @CONN-SUBUNIT @positive @role:receiver
  Kịch bản: Đơn vị trực thuộc tiếp nhận văn bản bằng mã của mình
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là đơn vị trực thuộc của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì mọi phản hồi về văn bản đó đứng tên đơn vị trực thuộc

  @CONN-SUBUNIT @negative @role:sender
  Kịch bản: Đơn vị chưa được cấp mã được báo lỗi rõ ràng
    Cho một dự thảo công văn gửi cơ quan mã "G22.77"
    Khi văn thư phát hành văn bản
    Thì văn thư được báo rõ cơ quan mã "G22.77" chưa nhận được văn bản
    Và lý do nói về mã cơ quan

  @CONN-SUBUNIT @negative @role:receiver
  Kịch bản: Văn bản ghi đơn vị chưa được cấp mã không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là mã của cơ quan thêm ".77"
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về nơi nhận
