# language: vi
Tính năng: Chữ ký trên gói tin theo lựa chọn của hồ sơ
  Căn cứ: thông lệ kết nối Trục liên thông văn bản quốc gia; tham số packetSignature của hồ sơ, không văn bản nào bắt buộc.
  Gói tin được đưa thẳng vào danh sách chờ của hệ thống: theo quan sát, Trục ghi lại gói tin nên không chữ ký nào trên cả gói còn nguyên.
  A package may be signed itself; where it is, the signature must hold, and what only stands in its place is information.

  @SIG-PACKET @positive @role:receiver @pki
  Khung kịch bản: Nhận gói tin <chữ ký gói>
    Cho Sở Giả định đã gửi tới hệ thống một gói tin <chữ ký gói>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận gói tin đó

    Dữ liệu:
      | chữ ký gói                                                  |
      | có chữ ký hợp lệ trên gói                                   |
      | có chữ ký hợp lệ trên gói bằng khóa đường cong elip         |
      | có chữ ký hợp lệ trên gói, viết khác mà cùng dạng chuẩn tắc |

  @SIG-PACKET @positive @role:receiver @pki
  Khung kịch bản: Gói tin <chữ ký gói> được xử lý theo hồ sơ
    Cho Sở Giả định đã gửi tới hệ thống một gói tin <chữ ký gói>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống xử lý gói tin không có chữ ký theo hồ sơ

    Dữ liệu:
      | chữ ký gói                                                          |
      | không có chữ ký trên gói                                            |
      | có khung chữ ký chỉ để thông tin, theo không gian tên của QCVN 102  |
      | có chữ ký đã bị Trục chuyển sang không gian tên của QCVN 102        |

  @SIG-PACKET @negative @role:receiver @pki
  Khung kịch bản: Không nhận gói tin <chữ ký gói> dù chữ ký gói không bắt buộc
    Cho Sở Giả định đã gửi tới hệ thống một gói tin <chữ ký gói>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận gói tin đó
    Và lý do nói về chữ ký

    Dữ liệu:
      | chữ ký gói                              |
      | bị đổi một chữ sau khi ký gói           |
      | bị thêm một phần tử sau khi ký gói      |
      | bị đổi một chữ và tính lại giá trị băm  |
      | mang chữ ký gói lấy từ gói tin khác     |
      | chỉ được ký một phần                    |
      | có phần đã ký bị giấu vào trong chữ ký  |
      | có hai phần cùng mã với phần đã ký      |
      | có chữ ký gói không kèm chứng thư       |
      | ký gói bằng chứng thư tự tạo            |
      | ký gói bằng chứng thư của nguồn cấp lạ  |
      | ký gói bằng chứng thư máy chủ           |
      | ký gói bằng chứng thư của cơ quan khác  |
      | ký gói bằng chứng thư đã bị thu hồi     |

  @SIG-PACKET @negative @role:receiver @pki
  Kịch bản: Gói tin thu hồi có chữ ký gói không hợp lệ không thu hồi được văn bản
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có chữ ký hợp lệ trên gói
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Giả định đã gửi gói tin thu hồi văn bản đó ký gói bằng chứng thư tự tạo
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản đó không bị gói tin sai làm thay đổi

  @SIG-PACKET @negative @role:receiver @pki
  Kịch bản: Gói tin cập nhật bị sửa sau khi ký gói không đổi được hạn xử lý
    Cho Sở Giả định đã gửi tới hệ thống một gói tin có chữ ký hợp lệ trên gói
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Giả định đã gửi gói tin cập nhật hạn xử lý của văn bản đó bị đổi một chữ sau khi ký gói
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì văn bản đó không bị gói tin sai làm thay đổi

  @SIG-PACKET @positive @role:sender @pki
  Kịch bản: Chữ ký trên gói tin hệ thống gửi đi, nếu có, là hợp lệ
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì chữ ký trên gói tin rời hệ thống đúng theo hồ sơ

  @SIG-PACKET @negative @role:sender @pki
  Kịch bản: Gói tin gửi nhiều nơi kèm phụ lục không mang chữ ký gói đã mất hiệu lực
    Cho một dự thảo quyết định gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
    Và dự thảo có mức khẩn hỏa tốc
    Và dự thảo kèm 2 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì chữ ký trên gói tin rời hệ thống đúng theo hồ sơ
