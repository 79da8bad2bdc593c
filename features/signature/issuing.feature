# language: vi
Tính năng: Văn bản chỉ rời Bên gửi khi đã được ký số đủ
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 4 khoản 1, Điều 8 khoản 1; Nghị định 30/2020/NĐ-CP Điều 5 khoản 1.
  A new document leaves the sender's system only with the valid signatures of the authorised person and of the agency.

  @SIG-REQUIRED @positive @role:sender @pki
  Kịch bản: Công văn đã ký số được gửi đi cùng chữ ký số hợp lệ
    Cho một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số hợp lệ

  @SIG-REQUIRED @positive @role:sender @pki
  Kịch bản: Quyết định gửi nhiều nơi mang cùng một chữ ký số hợp lệ
    Cho một dự thảo quyết định gửi các cơ quan:
      | Sở Giả định |
      | Bộ Minh họa |
      | UBND xã Ví Dụ |
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số hợp lệ

  @SIG-REQUIRED @negative @role:sender
  Kịch bản: Dự thảo chưa ký số không rời khỏi hệ thống
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo chưa được ký số
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống
    Và văn thư được báo là văn bản không được phát hành

  @SIG-REQUIRED @negative @role:sender
  Kịch bản: Mức hỏa tốc không cho phép gửi dự thảo chưa ký số
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Và dự thảo chưa được ký số
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống

  @SIG-TWO @positive @role:sender @pki
  Kịch bản: Văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan
    Cho một dự thảo quyết định gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan

  @SIG-TWO @positive @role:sender @pki
  Kịch bản: Văn bản do cấp phó ký thay cũng mang đủ hai chữ ký số
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo do cấp phó ký thay
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan

  @SIG-TWO @negative @role:sender @pki
  Kịch bản: Gửi gấp không làm văn bản hỏa tốc thiếu chữ ký của cơ quan
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Khi văn thư phát hành văn bản
    Thì văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan

  @SIG-TWO @positive @role:receiver @pki
  Kịch bản: Văn bản có đủ hai chữ ký số được ghi nhận là bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TWO @positive @role:receiver @pki
  Kịch bản: Chữ ký nháy của người soạn không làm mất giá trị văn bản
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký và có chữ ký nháy của người soạn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TWO @positive @role:receiver @pki
  Kịch bản: Văn bản do cấp phó của Bên gửi ký thay được ghi nhận là bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký do cấp phó ký thay
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TWO @negative @role:receiver @pki
  Kịch bản: Văn bản chỉ có chữ ký số cá nhân không được tiếp nhận như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản chỉ có chữ ký số của người có thẩm quyền
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký

  @SIG-TWO @negative @role:receiver @pki
  Kịch bản: Hai chữ ký số cá nhân không thay được chữ ký của cơ quan
    Cho Sở Giả định đã gửi tới hệ thống một văn bản chỉ có hai chữ ký số cá nhân
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký
