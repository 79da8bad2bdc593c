# language: vi
Tính năng: Thông tin của văn bản đủ và giữ nguyên từ đầu đến cuối
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2
  The data of a document is complete when it leaves and unchanged when the receiver's clerk sees it.

  @META-REQUIRED @positive @role:sender
  Khung kịch bản: Gói tin gửi đi ghi đúng <thông tin>
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo do "Phó Giám đốc phụ trách" "Đặng Thị Minh Họa" ký
    Khi văn thư phát hành văn bản
    Thì gói tin ghi đúng <thông tin> của văn bản

    Dữ liệu:
      | thông tin        |
      | số và ký hiệu    |
      | ngày ban hành    |
      | tên loại         |
      | trích yếu        |
      | người ký         |
      | Bên gửi          |
      | nơi nhận         |

  @META-REQUIRED @positive @role:receiver
  Khung kịch bản: Văn thư bên nhận thấy đúng <thông tin>
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và văn bản đó do "Thứ trưởng" "Đặng Thị Minh Họa" ký
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị đúng <thông tin> của văn bản đó

    Dữ liệu:
      | thông tin        |
      | số và ký hiệu    |
      | ngày ban hành    |
      | tên loại         |
      | trích yếu        |
      | người ký         |
      | Bên gửi          |
      | nơi nhận         |

  @META-REQUIRED @negative @role:sender
  Kịch bản: Dự thảo thiếu trích yếu không được phát hành
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo không có trích yếu
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và lý do nói về trích yếu

  @META-REQUIRED @negative @role:sender
  Khung kịch bản: Dự thảo thiếu <phần> của người ký không được phát hành
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo không ghi "<phần>" của người ký
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và lý do nói về người ký

    Dữ liệu:
      | phần    |
      | chức vụ |
      | họ tên  |

  @META-REQUIRED @negative @role:receiver
  Khung kịch bản: Văn bản đến thiếu <thông tin> không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và văn bản đó không ghi <thông tin>
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về <thông tin>

    Dữ liệu:
      | thông tin       |
      | trích yếu       |
      | người ký        |
      | số và ký hiệu   |
      | tên loại        |
      | ngày ban hành   |

  @META-REQUIRED @positive @role:receiver
  Khung kịch bản: Văn bản <cách viết> vẫn được nhận đủ thông tin
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và gói tin của văn bản đó được viết <cách viết>
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối
    Và hệ thống hiển thị đúng trích yếu của văn bản đó

    Dữ liệu:
      | cách viết                                  |
      | không có SteeringType                      |
      | với loại văn bản để trống mã nhóm          |
      | với mã nhóm loại văn bản là chữ            |
      | không có OtherInfo                         |
      | với ResponseFor rỗng                       |
      | có khoảng trắng quanh mã Bên gửi           |
      | với ngày kèm theo giờ                      |
      | với nơi nhận lặp lại                       |
      | theo thứ tự phần tử của quy chuẩn          |
      | với trích yếu trong CDATA                  |
      | không có hạn xử lý và thông tin khác       |

  @META-REQUIRED @negative @role:receiver
  Khung kịch bản: Văn bản <cách viết> không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và gói tin của văn bản đó được viết <cách viết>
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về <điều sai>

    Dữ liệu:
      | cách viết                          | điều sai      |
      | với ngày kiểu dd/MM/yyyy           | ngày ban hành |
      | với ngày kiểu ISO                  | ngày ban hành |
      | với ngày không có trong lịch       | ngày ban hành |
      | với SteeringType rỗng              | SteeringType  |
      | với SteeringType là chữ            | SteeringType  |
      | với SteeringType có khoảng trắng   | SteeringType  |
