# language: vi
Tính năng: Cơ quan ký số sau cùng và không ký một mình trên bản gốc
  Căn cứ: Nghị định 30/2020/NĐ-CP Điều 13 khoản 7, Điều 17 khoản 2, Điều 32 khoản 2 điểm d.
  The agency signs after the authorised person, covers that signature, and never stands alone on an original.

  @SIG-ORDER @positive @role:sender @pki
  Kịch bản: Người có thẩm quyền ký trước, cơ quan ký sau và bao trùm
    Cho một dự thảo quyết định gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì chữ ký số của cơ quan đứng sau và bao trùm chữ ký số của người có thẩm quyền

  @SIG-ORDER @positive @role:sender @pki
  Kịch bản: Văn bản kèm phụ lục vẫn theo đúng thứ tự ký
    Cho một dự thảo tờ trình gửi UBND tỉnh Giả Định
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì chữ ký số của cơ quan đứng sau và bao trùm chữ ký số của người có thẩm quyền

  @SIG-ORDER @negative @role:sender @pki
  Kịch bản: Mức thượng khẩn không cho phép cơ quan ký trước người có thẩm quyền
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn thượng khẩn
    Khi văn thư phát hành văn bản
    Thì chữ ký số của cơ quan đứng sau và bao trùm chữ ký số của người có thẩm quyền

  @SIG-ORDER @negative @role:sender @pki
  Kịch bản: Khi người có thẩm quyền không ký được, cơ quan không ký một mình
    Cho một dự thảo quyết định gửi Sở Giả định
    Và chứng thư số của người ký đã bị thu hồi
    Khi văn thư phát hành văn bản
    Thì không có bản gốc nào rời hệ thống chỉ với chữ ký của cơ quan
