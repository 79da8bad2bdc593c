# language: vi
Tính năng: Chữ ký số dùng thuật toán mà hồ sơ cho phép
  Căn cứ: thông lệ kết nối Trục liên thông văn bản quốc gia; tham số allowedAlgorithms của hồ sơ, không có con số trong luật.
  Signatures use the digests and key sizes of the profile; a weak one never passes unnoticed.

  @SIG-ALGO @positive @role:sender @pki
  Kịch bản: Văn bản gửi đi ký bằng thuật toán trong danh mục
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì chữ ký số dùng thuật toán trong danh mục cho phép

  @SIG-ALGO @positive @role:receiver @pki
  Kịch bản: Văn bản ký bằng SHA-384 được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng thuật toán SHA-384
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-ALGO @positive @role:receiver @pki
  Kịch bản: Văn bản ký bằng SHA-512 được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng thuật toán SHA-512
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-ALGO @positive @role:receiver @pki
  Kịch bản: Văn bản ký bằng khóa đường cong elip được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng khóa đường cong elip
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-ALGO @negative @role:receiver @pki
  Kịch bản: Văn bản ký bằng SHA-1 không được nhận mà không có cảnh báo
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng thuật toán SHA-1
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
    Và lý do nói về chữ ký

  @SIG-ALGO @negative @role:sender @pki
  Kịch bản: Văn bản hỏa tốc gửi đi cũng không dùng thuật toán yếu
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì chữ ký số dùng thuật toán trong danh mục cho phép
