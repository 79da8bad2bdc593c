# language: vi
Tính năng: Thời hạn xử lý đi kèm văn bản
  Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2 điểm o
  A due date, where there is one, travels with the document and shows the right day at the receiver.

  @META-DUE @positive @role:sender
  Khung kịch bản: Hạn xử lý <ngày> rời hệ thống đúng ngày
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo có hạn xử lý ngày <ngày>
    Khi văn thư phát hành văn bản
    Thì gói tin ghi đúng hạn xử lý của văn bản

    Dữ liệu:
      | ngày       |
      | 25/11/2026 |
      | 31/12/2026 |
      | 29/02/2028 |

  @META-DUE @positive @role:receiver
  Khung kịch bản: Hạn xử lý <ngày> hiện đúng ngày ở Bên nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có hạn xử lý ngày <ngày>
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống hiển thị đúng hạn xử lý của văn bản đó

    Dữ liệu:
      | ngày       |
      | 25/11/2026 |
      | 31/12/2026 |
      | 29/02/2028 |

  @META-DUE @negative @role:receiver
  Kịch bản: Hạn xử lý trước ngày ban hành của văn bản đến được cảnh báo
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có hạn xử lý ngày 20/11/2026
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì văn thư được cảnh báo về văn bản đó hoặc văn bản bị từ chối
    Và lý do nói về hạn xử lý

  @META-DUE @negative @role:sender
  Kịch bản: Không tự đặt hạn cho văn bản không có hạn
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì gói tin ghi đúng hạn xử lý của văn bản

  @META-DUE @negative @role:receiver
  Kịch bản: Văn bản đến không có hạn vẫn được nhận
    Cho Bộ Minh họa đã gửi hệ thống một công văn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối
    Và hệ thống hiển thị đúng hạn xử lý của văn bản đó
