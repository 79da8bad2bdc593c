# language: vi
Tính năng: Phản hồi trạng thái xử lý về Bên gửi
  Quyết định 28/2018/QĐ-TTg Điều 9 khoản 2 câu 1, Điều 10 khoản 2 điểm h
  After acceptance the sender learns how the work goes on: started, finished, each when it happens.

  @RX-STATUS-FEEDBACK @positive @role:receiver
  Kịch bản: Văn bản xử lý xong thì Bên gửi đã nhận được trạng thái xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì có ít nhất một trạng thái xử lý sau khi tiếp nhận về văn bản đó

  @RX-STATUS-FEEDBACK @positive @role:receiver
  Kịch bản: Văn bản khẩn xử lý xong cũng phản hồi trạng thái xử lý
    Cho Cục Ví dụ đã gửi tới hệ thống một văn bản hợp lệ mức khẩn
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì có ít nhất một trạng thái xử lý sau khi tiếp nhận về văn bản đó

  @RX-STATUS-FEEDBACK @negative @role:receiver
  Kịch bản: Không văn bản nào xử lý xong mà Bên gửi không biết
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì có ít nhất một trạng thái xử lý sau khi tiếp nhận về văn bản đó

  @RX-STATUS-FEEDBACK @negative @role:receiver
  Kịch bản: Chưa tiếp nhận thì chưa được báo trạng thái xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư thử chuyển xử lý văn bản đó
    Thì không trạng thái xử lý nào đi trước khi tiếp nhận văn bản đó

  @STATUS-DISTINCT @positive @role:receiver
  Kịch bản: Bắt đầu xử lý thì mới báo đang xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đã chuyển xử lý
    Khi chuyên viên bắt đầu xử lý văn bản đó
    Thì không trạng thái xử lý nào đi trước khi tiếp nhận văn bản đó

  @STATUS-DISTINCT @negative @role:receiver
  Kịch bản: Đăng ký xong mà chưa giao việc thì không báo đang xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì không báo đang xử lý khi công việc chưa bắt đầu

  @STATUS-DISTINCT @negative @role:receiver
  Kịch bản: Văn bản khẩn mới đăng ký cũng chưa được báo đang xử lý
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ mức hỏa tốc
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì không báo đang xử lý khi công việc chưa bắt đầu

  @STATUS-DISTINCT @negative @role:receiver
  Kịch bản: Lượt nhận sau khi đăng ký không tự báo đang xử lý
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì không báo đang xử lý khi công việc chưa bắt đầu

  @STATUS-DONE @positive @role:receiver
  Kịch bản: Kết thúc xử lý thì hệ thống báo đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Khi chuyên viên xử lý xong văn bản đó
    Thì Bên gửi nhận được trạng thái đã hoàn thành về văn bản đó

  @STATUS-DONE @positive @role:receiver
  Kịch bản: Văn thư tự giải quyết xong cũng báo đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi chuyên viên xử lý xong văn bản đó
    Thì Bên gửi nhận được trạng thái đã hoàn thành về văn bản đó

  @STATUS-DONE @negative @role:receiver
  Khung kịch bản: Văn bản <trạng thái> chưa được báo là đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì không có trạng thái đã hoàn thành về văn bản đó

    Dữ liệu:
      | trạng thái      |
      | đã tiếp nhận    |
      | đã chuyển xử lý |
      | đang xử lý      |

  @STATUS-DONE @negative @role:receiver
  Kịch bản: Không văn bản nào kết thúc mà thiếu tin đã hoàn thành
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã xử lý xong văn bản đó
    Và Cục Ví dụ đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi chuyên viên xử lý xong văn bản đó
    Thì mỗi văn bản đã gửi đến có đúng một trạng thái đã hoàn thành
