# language: vi
Tính năng: Văn bản phát hành đi qua hệ thống và bản gốc được lưu
  Quyết định 28/2018/QĐ-TTg Điều 1 khoản 1, Điều 5 khoản 2; Nghị định 30/2020/NĐ-CP Điều 19 khoản 2
  What the register calls issued has left through the axis, and the electronic original stays byte for byte as it was sent.

  @SEND-VIA-SYSTEM @positive @role:sender
  Khung kịch bản: Mỗi văn bản loại <loại> đã phát hành có đúng một thông điệp trên Trục
    Cho một dự thảo thuộc loại "<loại>" gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì mọi văn bản trong sổ được ghi là đã gửi đều có thông điệp trên Trục

    Dữ liệu:
      | loại       |
      | Công văn   |
      | Giấy mời   |
      | Phiếu gửi  |

  @SEND-VIA-SYSTEM @negative @role:sender
  Kịch bản: Văn bản không lên được Trục không được ghi là đã gửi
    Cho Trục đã ngừng hoạt động
    Và một dự thảo thuộc loại "Giấy mời" gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì mọi văn bản trong sổ được ghi là đã gửi đều có thông điệp trên Trục

  @SEND-VIA-SYSTEM @negative @role:sender
  Kịch bản: Giấy mời gửi xã không đi đường khác ngoài Trục
    Cho một dự thảo thuộc loại "Giấy mời" gửi UBND xã Ví Dụ
    Khi văn thư phát hành văn bản
    Thì mọi văn bản trong sổ được ghi là đã gửi đều có thông điệp trên Trục

  @SEND-ORIGINAL-KEPT @positive @role:sender
  Kịch bản: Bản gốc lưu tại nơi ban hành trùng từng byte với bản đã gửi
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì các tệp lưu trong sổ văn bản đi trùng từng byte với các tệp đã gửi

  @SEND-ORIGINAL-KEPT @positive @role:sender
  Kịch bản: Phụ lục gửi kèm cũng được lưu đúng như đã gửi
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo kèm 2 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì các tệp lưu trong sổ văn bản đi trùng từng byte với các tệp đã gửi

  @SEND-ORIGINAL-KEPT @negative @role:sender
  Kịch bản: Trạng thái từ nơi nhận không làm bản lưu bị lập lại
    Cho hệ thống đã phát hành một quyết định gửi Bộ Tài chính
    Và Bộ Tài chính đã báo đã tiếp nhận về văn bản của hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì các tệp lưu trong sổ văn bản đi trùng từng byte với các tệp đã gửi

  @SEND-ORIGINAL-KEPT @negative @role:sender @clock
  Kịch bản: Sang ngày khác bản lưu vẫn là bản đã gửi
    Cho hệ thống đã phát hành một quyết định gửi Bộ Tài chính
    Và đồng hồ pháp lý chỉ 09:00 ngày 15/12/2026
    Khi hệ thống thực hiện một lượt nhận
    Thì các tệp lưu trong sổ văn bản đi trùng từng byte với các tệp đã gửi
