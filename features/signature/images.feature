# language: vi
Tính năng: Hình chữ ký và hình dấu trên văn bản gửi đi
  Căn cứ: Nghị định 30/2020/NĐ-CP Phụ lục I phần I mục II.7.d, mục II.8.a; chỉ đánh giá gần đúng trên vị trí và màu của hình.
  The signature is shown in blue, the seal in red over about its left third; no image at all, or two apart, is for a person to judge.

  @SIG-APPEARANCE @positive @role:sender @pki
  Kịch bản: Công văn gửi đi có hình chữ ký màu xanh và hình dấu màu đỏ đặt đúng chỗ
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì hình chữ ký màu xanh, hình dấu màu đỏ đặt về bên trái chữ ký

  @SIG-APPEARANCE @positive @role:sender @pki
  Kịch bản: Văn bản do cấp phó ký thay cũng đặt hình chữ ký và hình dấu đúng chỗ
    Cho một dự thảo quyết định gửi Bộ Minh họa
    Và dự thảo do cấp phó ký thay
    Khi văn thư phát hành văn bản
    Thì hình chữ ký màu xanh, hình dấu màu đỏ đặt về bên trái chữ ký

  @SIG-APPEARANCE @negative @role:sender @pki
  Kịch bản: Văn bản dài nhiều trang không vì thế mà có hình dấu ở trang khác hay ở chân trang
    Cho một dự thảo báo cáo gửi UBND tỉnh Giả Định
    Và dự thảo có nội dung dài nhiều trang
    Khi văn thư phát hành văn bản
    Thì hình chữ ký màu xanh, hình dấu màu đỏ đặt về bên trái chữ ký

  @SIG-APPEARANCE @negative @role:sender @pki
  Kịch bản: Mức hỏa tốc không làm lẫn màu của hình chữ ký và hình dấu
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì hình chữ ký màu xanh, hình dấu màu đỏ đặt về bên trái chữ ký
