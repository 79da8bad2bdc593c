# language: vi
Tính năng: Mức độ khẩn
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm k; Nghị định 30/2020/NĐ-CP Phụ lục I phần I mục III.2.b
  The urgency is ordinary, urgent, very urgent or express and stays the same from sender to receiver.

  @URGENT-ENUM @positive @role:sender
  Khung kịch bản: Văn bản mức <mức> rời hệ thống với đúng mức đó
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có mức khẩn <mức>
    Khi văn thư phát hành văn bản
    Thì gói tin ghi mức khẩn <mức>

    Dữ liệu:
      | mức              |
      | thường           |
      | khẩn             |
      | thượng khẩn      |
      | hỏa tốc          |
      | hỏa tốc hẹn giờ  |

  @URGENT-ENUM @positive @role:receiver
  Khung kịch bản: Văn bản đến mức <mức> hiện đúng mức đó cho văn thư
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có mức khẩn <mức>
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị mức khẩn <mức> của văn bản đó

    Dữ liệu:
      | mức              |
      | thường           |
      | khẩn             |
      | thượng khẩn      |
      | hỏa tốc          |
      | hỏa tốc hẹn giờ  |

  @URGENT-ENUM @negative @role:sender
  Khung kịch bản: Mức khẩn <mức> ngoài danh mục không rời hệ thống
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có mức khẩn ngoài danh mục là <mức>
    Khi văn thư phát hành văn bản
    Thì gói tin không mang mức khẩn ngoài danh mục
    Và nếu hệ thống từ chối thì lý do nói về mức khẩn

    Dữ liệu:
      | mức |
      | 5   |
      | 9   |
      | 12  |

  @URGENT-ENUM @negative @role:receiver
  Khung kịch bản: Mức khẩn <giá trị> của văn bản đến không bị bỏ qua âm thầm
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có mức khẩn ngoài danh mục là "<giá trị>"
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư được cảnh báo về văn bản đó hoặc văn bản bị từ chối
    Và lý do nói về mức khẩn

    Dữ liệu:
      | giá trị  |
      | 7        |
      | 99       |
      | -1       |
      | khẩn     |
