# language: vi
Tính năng: Gói tin viết theo những cách gặp trong thực tế
  Quyết định 28/2018/QĐ-TTg Điều 9 khoản 1, Điều 14 khoản 2; QCVN 102:2016/BTTTT
  A package in an unusual but readable form is received whole; one that misleads about its business is returned.

  @RX-DEEMED-ARRIVAL @positive @role:receiver
  Khung kịch bản: Văn bản có gói tin <cách viết> vẫn được nhận trọn vẹn
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản có gói tin <cách viết>
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó và mọi tệp của nó mở được tại hệ thống
    Và văn bản đó tại hệ thống ở trạng thái đã đến

    Dữ liệu:
      | cách viết                                           |
      | viết Business một chữ s                             |
      | không có phần nghiệp vụ                             |
      | không có danh sách vết gửi                          |
      | có thuộc tính SOAP ở danh sách vết gửi              |
      | có thuộc tính SOAP mang tiền tố ở danh sách vết gửi |
      | ghi hai nơi nhận                                    |
      | kèm chữ ký XML                                      |
      | kèm phần chữ ký số để trống                         |

  @RX-CHECK-BEFORE-ACCEPT @negative @role:receiver
  Khung kịch bản: Văn bản có gói tin <cách viết> bị trả lại
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản có gói tin <cách viết>
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống từ chối gói tin đó và nói đúng chỗ sai
    Và gói tin đó không còn chờ trên Trục

    Dữ liệu:
      | cách viết                                 |
      | để phần nghiệp vụ ngoài danh sách vết gửi |
      | để trống kiểu nghiệp vụ                   |
      | ghi kiểu nghiệp vụ ngoài danh mục         |

  @RX-CHECK-BEFORE-ACCEPT @negative @role:receiver
  Khung kịch bản: Gói tin <cách viết> không cản văn bản đến sau
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản có gói tin <cách viết>
    Và Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi nhận được trạng thái đã tiếp nhận về văn bản đó

    Dữ liệu:
      | cách viết                                 |
      | để phần nghiệp vụ ngoài danh sách vết gửi |
      | để trống kiểu nghiệp vụ                   |
      | ghi kiểu nghiệp vụ ngoài danh mục         |
