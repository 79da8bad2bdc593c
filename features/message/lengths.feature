# language: vi
Tính năng: Giới hạn độ dài của các trường dữ liệu
  Nghị định 30/2020/NĐ-CP Phụ lục VI phần II; Sửa đổi 1:2022 QCVN 102:2016/BTTTT
  A field at its limit is kept whole; one character more is reported or kept whole, never silently cut.

  @META-LENGTH @positive @role:sender
  Khung kịch bản: Văn bản đi có <trường> dài đúng giới hạn <n> ký tự được giữ nguyên
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có <trường> dài <n> ký tự
    Khi văn thư phát hành văn bản
    Thì gói tin giữ nguyên <trường>

    Dữ liệu:
      | trường           | n   |
      | trích yếu        | 500 |
      | chức vụ người ký | 100 |
      | họ tên người ký  | 50  |

  @META-LENGTH @negative @role:sender
  Khung kịch bản: Giá trị <trường> do văn thư ấn định dài đúng <n> ký tự không bị cắt âm thầm
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có <trường> dài <n> ký tự
    Khi văn thư phát hành văn bản
    Thì gói tin giữ nguyên <trường> hoặc văn thư được báo lỗi

    Dữ liệu:
      | trường           | n   |
      | số văn bản       | 11  |
      | ký hiệu          | 30  |

  @META-LENGTH @negative @role:sender
  Khung kịch bản: Văn bản đi có <trường> dài <n> ký tự, quá giới hạn, không bị cắt âm thầm
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có <trường> dài <n> ký tự
    Khi văn thư phát hành văn bản
    Thì gói tin giữ nguyên <trường> hoặc văn thư được báo lỗi
    Và nếu hệ thống từ chối thì lý do nói về độ dài

    Dữ liệu:
      | trường           | n   |
      | trích yếu        | 501 |
      | chức vụ người ký | 101 |
      | họ tên người ký  | 51  |

  @META-LENGTH @negative @role:sender
  Khung kịch bản: Giá trị <trường> do văn thư ấn định dài <n> ký tự, quá giới hạn, không bị cắt âm thầm
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có <trường> dài <n> ký tự
    Khi văn thư phát hành văn bản
    Thì gói tin giữ nguyên <trường> hoặc văn thư được báo lỗi

    Dữ liệu:
      | trường           | n   |
      | số văn bản       | 12  |
      | ký hiệu          | 31  |

  @META-LENGTH @positive @role:receiver
  Khung kịch bản: Văn bản đến có <trường> dài đúng giới hạn <n> ký tự hiện nguyên vẹn
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có <trường> dài <n> ký tự
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị nguyên vẹn <trường> của văn bản đó

    Dữ liệu:
      | trường           | n   |
      | trích yếu        | 500 |
      | chức vụ người ký | 100 |
      | họ tên người ký  | 50  |
      | số văn bản       | 11  |
      | ký hiệu          | 30  |
      | tên loại         | 100 |
      | tên cơ quan gửi  | 200 |

  @META-LENGTH @negative @role:receiver
  Khung kịch bản: Văn bản đến có <trường> dài <n> ký tự, quá giới hạn, không bị cắt âm thầm
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có <trường> dài <n> ký tự
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị nguyên vẹn <trường> của văn bản đó hoặc từ chối văn bản

    Dữ liệu:
      | trường           | n   |
      | trích yếu        | 501 |
      | chức vụ người ký | 101 |
      | họ tên người ký  | 51  |
      | số văn bản       | 12  |
      | ký hiệu          | 31  |
      | tên loại         | 101 |
      | tên cơ quan gửi  | 201 |

  @META-LENGTH @positive @role:sender
  Kịch bản: Độ dài tính theo ký tự chứ không theo byte
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có họ tên người ký dài 50 ký tự
    Và dự thảo có trích yếu dài 499 ký tự
    Khi văn thư phát hành văn bản
    Thì gói tin giữ nguyên trích yếu
