# language: vi
Tính năng: Lý do từ chối đến nơi nguyên vẹn
  Quyết định 28/2018/QĐ-TTg Điều 5 khoản 4, Điều 9 khoản 1 câu 2
  The reason for a refusal travels whole, neither cut nor stripped of Vietnamese marks.

  @STATUS-REASON @positive @role:receiver
  Kịch bản: Lý do có đủ dấu tiếng Việt đến nơi nguyên vẹn
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Phụ lục ghi Đắk Lắk, Hà Tĩnh, Thừa Thiên Huế nhưng thiếu số liệu quý; đề nghị bổ sung, gửi lại trước ngày mồng 5"
    Thì lý do đến Bên gửi còn nguyên vẹn

  @STATUS-REASON @positive @role:receiver
  Khung kịch bản: Lý do dài <độ dài> ký tự đến nơi nguyên vẹn
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do dài <độ dài> ký tự
    Thì lý do đến Bên gửi còn nguyên vẹn

    Dữ liệu:
      | độ dài |
      | 120    |
      | 500    |

  @STATUS-REASON @negative @role:receiver
  Kịch bản: Lý do chứa ký tự đặc biệt của XML không bị hỏng
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Số liệu biểu A < biểu B & 'tổng' > 100%; xem mục <3> ]]>"
    Thì lý do đến Bên gửi còn nguyên vẹn

  @STATUS-REASON @negative @role:receiver
  Kịch bản: Lý do gõ bằng dấu rời không bị mất dấu
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do gõ bằng dấu rời
    Thì lý do đến Bên gửi còn nguyên vẹn

  @STATUS-REASON @negative @role:receiver
  Kịch bản: Lý do dài hơn một dòng màn hình không bị cắt ngắn
    Cho Cục Ví dụ đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do dài 300 ký tự
    Thì lý do đến Bên gửi còn nguyên vẹn

  @STATUS-REASON @negative @role:receiver
  Kịch bản: Từ chối mà để trống lý do thì không được gửi đi
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó mà không nêu lý do
    Thì không có lần từ chối nào đi mà thiếu lý do
