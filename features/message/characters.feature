# language: vi
Tính năng: Chữ Việt dựng sẵn và phần tử mở rộng
  Thông tư 07/2002/TT-BKHCN Điều 4; Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm q
  Vietnamese text travels precomposed, and what a receiver does not know it leaves aside without losing anything else.

  @TEXT-NFC @positive @role:sender
  Kịch bản: Văn bản soạn bằng chữ dựng sẵn rời hệ thống ở dạng dựng sẵn
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có trích yếu "V/v nghiệm thu hệ thống liên thông của tỉnh Quảng Ngãi"
    Khi văn thư phát hành văn bản
    Thì mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @TEXT-NFC @negative @role:sender
  Kịch bản: Trích yếu gõ bằng ký tự tổ hợp không rời hệ thống ở dạng tổ hợp
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có trích yếu "V/v nghiệm thu hệ thống liên thông của tỉnh Quảng Ngãi" viết bằng ký tự tổ hợp
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @TEXT-NFC @negative @role:sender
  Kịch bản: Tên người ký gõ bằng ký tự tổ hợp không rời hệ thống ở dạng tổ hợp
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo do "Phó Giám đốc" "Nguyễn Thị Ngọc Diễm" ký, viết bằng ký tự tổ hợp
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @TEXT-NFC @negative @role:sender
  Kịch bản: Tên tệp từ hệ tệp dùng ký tự tổ hợp không rời hệ thống ở dạng tổ hợp
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "bảng-kê-số-liệu.txt" có tên viết bằng ký tự tổ hợp
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @TEXT-NFC @negative @role:sender
  Kịch bản: Nơi nhận gõ bằng ký tự tổ hợp không rời hệ thống ở dạng tổ hợp
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo ghi ở phần nơi nhận "Vụ Kế hoạch - Tài chính" viết bằng ký tự tổ hợp
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @TEXT-NFC @negative @role:sender
  Kịch bản: Lý do từ chối gõ bằng ký tự tổ hợp không rời hệ thống ở dạng tổ hợp
    Cho Bộ Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Không thuộc thẩm quyền giải quyết" viết bằng ký tự tổ hợp
    Thì hệ thống từ chối, hoặc mọi chữ trong các gói tin của hệ thống ở dạng dựng sẵn

  @UNKNOWN-FIELD @positive @role:receiver
  Khung kịch bản: Văn bản có phần tử lạ ở <chỗ> vẫn được nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó có phần tử lạ ở "<chỗ>"
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

    Dữ liệu:
      | chỗ             |
      | phần đầu        |
      | thông tin khác  |
      | phần nghiệp vụ  |
      | phần Bên gửi    |
      | phần tệp        |
      | gốc của gói     |

  @UNKNOWN-FIELD @positive @role:receiver
  Kịch bản: Văn bản mang trường mở rộng của nhà cung cấp vẫn được nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó mang các trường mở rộng của nhà cung cấp
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @UNKNOWN-FIELD @negative @role:receiver
  Kịch bản: Phần tử lạ chứa một trích yếu khác không làm sai trích yếu
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó có phần tử lạ chứa một trích yếu khác
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị đúng trích yếu của văn bản đó

  @UNKNOWN-FIELD @negative @role:receiver
  Kịch bản: Trích yếu của không gian tên khác không thế chỗ trích yếu thật
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó có trích yếu lạ của một không gian tên khác
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị đúng trích yếu của văn bản đó

  @UNKNOWN-FIELD @negative @role:receiver
  Kịch bản: Thuộc tính lạ không làm mất thông tin của phần tử
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó có thuộc tính lạ ở phần tử trích yếu
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị đúng trích yếu của văn bản đó
    Và hệ thống hiển thị đúng số và ký hiệu của văn bản đó

  @UNKNOWN-FIELD @negative @role:receiver
  Kịch bản: Phần tử lạ trong phần tệp không làm hỏng tệp
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó có phần tử lạ ở "phần tệp"
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi
