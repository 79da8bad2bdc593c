# language: vi
Tính năng: Liên thông dọc, ngang và tình trạng sẵn sàng kết nối
  Quyết định 28/2018/QĐ-TTg Điều 2 khoản 1, Điều 7 khoản 1, Điều 21
  Documents travel up, down and across; whether an agency is connected is judged by the day.

  @CONN-MATRIX @positive @role:sender
  Khung kịch bản: Gửi được theo chiều <chiều>
    Cho một dự thảo công văn gửi cơ quan mã "<mã>"
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho cơ quan mã "<mã>"

    Dữ liệu:
      | chiều                                  | mã     |
      | dọc lên cơ quan cấp trên trực tiếp     | Y98    |
      | dọc xuống cấp xã                       | Y98.20 |
      | dọc lên Văn phòng Chính phủ            | G22    |
      | ngang trong cùng một tỉnh              | Y98.30 |
      | ngang sang sở của tỉnh khác            | H26.01 |
      | chéo lên bộ quản lý ngành              | G12    |
      | chéo sang cục của một bộ               | Y90.05 |
      | chéo lên UBND tỉnh khác                | H01    |

  @CONN-MATRIX @positive @role:receiver
  Khung kịch bản: Nhận và phản hồi được theo chiều <chiều>
    Cho cơ quan mã "<mã>" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

    Dữ liệu:
      | chiều                                        | mã     |
      | dọc từ cơ quan cấp trên trực tiếp            | Y98    |
      | dọc từ cấp xã                                | Y98.20 |
      | dọc từ Văn phòng Chính phủ                   | G22    |
      | ngang từ cơ quan trong cùng một tỉnh         | Y98.30 |
      | ngang từ sở của tỉnh khác                    | H26.01 |
      | chéo từ bộ quản lý ngành                     | G12    |
      | chéo từ cục của một bộ                       | Y90.05 |
      | chéo từ UBND tỉnh khác                       | H01    |

  @CONN-MATRIX @negative @role:sender
  Kịch bản: Một chiều đang tắc không làm tắc chiều khác
    Cho một dự thảo công văn gửi các cơ quan:
      | Ban Tạm khóa |
      | H26.01       |
    Khi văn thư phát hành văn bản
    Thì cơ quan mã "H26.01" vẫn nhận được văn bản hoặc văn thư được báo cả văn bản chưa phát hành
    Và văn thư được báo rõ Ban Tạm khóa chưa nhận được văn bản

  @CONN-MATRIX @negative @role:receiver
  Kịch bản: Một gói hỏng từ chiều này không cản văn bản từ chiều khác
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó bị cắt cụt rồi lọt qua Trục tới hệ thống
    Và cơ quan mã "H26.01" đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @CONN-READINESS @positive @role:sender @clock
  Kịch bản: Từ ngày kết nối ghi trong danh mục, cơ quan nhận được văn bản
    Cho danh mục ghi cơ quan mã "Y96" kết nối từ ngày 01/12/2026
    Và đồng hồ pháp lý chỉ 09:00 ngày 01/12/2026
    Và một dự thảo công văn gửi cơ quan mã "Y96"
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho cơ quan mã "Y96"

  @CONN-READINESS @negative @role:sender @clock
  Kịch bản: Cơ quan từng được báo chưa kết nối thì nhận được văn bản sau ngày kết nối
    Cho danh mục ghi cơ quan mã "Y96" kết nối từ ngày 01/12/2026
    Và văn thư đã thử phát hành một công văn gửi cơ quan mã "Y96"
    Và đồng hồ pháp lý chỉ 09:00 ngày 03/12/2026
    Và một dự thảo công văn gửi cơ quan mã "Y96"
    Khi văn thư phát hành văn bản
    Thì Trục đã giao văn bản cho cơ quan mã "Y96"

  @CONN-READINESS @negative @role:sender
  Kịch bản: Trước ngày kết nối, văn thư được báo nơi nhận chưa kết nối
    Cho danh mục ghi cơ quan mã "Y96" kết nối từ ngày 01/12/2026
    Và một dự thảo công văn gửi cơ quan mã "Y96"
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho cơ quan mã "Y96"
    Và văn thư được báo rõ cơ quan mã "Y96" chưa nhận được văn bản

  @CONN-READINESS @negative @role:sender
  Kịch bản: Cơ quan đã thôi kết nối không được hiện là đã gửi
    Cho danh mục ghi cơ quan mã "Y96" thôi kết nối từ ngày 01/11/2026
    Và một dự thảo công văn gửi cơ quan mã "Y96"
    Khi văn thư phát hành văn bản
    Thì sổ văn bản đi không ghi đã gửi cho cơ quan mã "Y96"
    Và văn thư được báo rõ cơ quan mã "Y96" chưa nhận được văn bản
