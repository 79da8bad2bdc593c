# language: vi
Tính năng: Nhật ký đủ thông tin mà không lộ dữ liệu cá nhân
  Căn cứ: QCVN 12:2026/BCA mục 3.9; Nghị định 30/2020/NĐ-CP Phụ lục VI phần I mục III.5.a; Quyết định 28/2018/QĐ-TTg Điều 5 khoản 1.
  The trace of each document says who did what and when, and carries codes rather than the contents of documents.

  @LOG-FIELDS @positive @role:receiver
  Kịch bản: Nhật ký văn bản đến ghi rõ ai làm gì, lúc nào
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì nhật ký của văn bản đến ghi rõ ai làm gì, lúc nào

  @LOG-FIELDS @positive @role:sender
  Kịch bản: Nhật ký văn bản đi ghi rõ ai phát hành và gửi tới đâu
    Cho một dự thảo công văn gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
    Khi văn thư phát hành văn bản
    Thì nhật ký của văn bản đi ghi rõ ai làm gì, lúc nào, gửi tới đâu

  @LOG-FIELDS @negative @role:receiver
  Kịch bản: Việc từ chối văn bản không được thiếu tên người từ chối
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Không thuộc thẩm quyền giải quyết"
    Thì nhật ký của văn bản đến ghi rõ ai làm gì, lúc nào

  @PRIV-DATA @positive @role:receiver
  Kịch bản: Nhật ký văn bản đến chỉ mang mã, không mang dữ liệu cá nhân
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có nội dung "Công dân có số định danh 079123456789, điện thoại 0912 345 678"
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì dữ liệu cá nhân trong nội dung không lộ ra lịch sử, thông báo và trạng thái

  @PRIV-DATA @negative @role:sender
  Kịch bản: Phát hành văn bản có dữ liệu cá nhân không làm lộ nó vào nhật ký
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có nội dung "Công dân có số định danh 079123456789, điện thoại 0912 345 678"
    Khi văn thư phát hành văn bản
    Thì dữ liệu cá nhân trong nội dung không lộ ra lịch sử, thông báo và trạng thái

  @PRIV-DATA @negative @role:receiver
  Kịch bản: Từ chối văn bản có dữ liệu cá nhân không làm lộ nó vào trạng thái gửi về
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ có nội dung "Công dân có số định danh 079123456789, điện thoại 0912 345 678"
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Không thuộc thẩm quyền giải quyết"
    Thì dữ liệu cá nhân trong nội dung không lộ ra lịch sử, thông báo và trạng thái
