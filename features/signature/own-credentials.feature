# language: vi
Tính năng: Không ký được bằng chứng thư đã hết hạn hoặc bị thu hồi
  Căn cứ: Nghị định 68/2024/NĐ-CP Điều 29.
  Nobody signs with an expired or revoked certificate: the document stays in the house and the clerk is told why.

  @SIG-SIGN-EXPIRED @positive @role:sender @pki
  Kịch bản: Chứng thư còn hiệu lực thì ký và phát hành được
    Cho một dự thảo công văn gửi UBND tỉnh Giả Định
    Khi văn thư phát hành văn bản
    Thì có đúng 1 văn bản được trục tiếp nhận

  @SIG-SIGN-EXPIRED @positive @role:sender @pki @clock
  Kịch bản: Trong ngày cuối của thời hạn chứng thư vẫn ký và phát hành được
    Cho đồng hồ pháp lý chỉ 10:00 ngày 30/12/2029
    Và một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì có đúng 1 văn bản được trục tiếp nhận

  @SIG-SIGN-EXPIRED @negative @role:sender @pki
  Kịch bản: Chứng thư của cơ quan bị thu hồi thì văn bản không được phát hành
    Cho một dự thảo công văn gửi Sở Giả định
    Và chứng thư số của cơ quan đã bị thu hồi
    Khi văn thư phát hành văn bản
    Thì không có chữ ký nào được tạo bằng chứng thư đã mất hiệu lực
    Và văn thư được báo là văn bản không được phát hành
    Và lý do nói về chữ ký

  @SIG-SIGN-EXPIRED @negative @role:sender @pki
  Kịch bản: Chứng thư của người ký bị thu hồi thì văn bản không được phát hành
    Cho một dự thảo quyết định gửi Sở Giả định
    Và chứng thư số của người ký đã bị thu hồi
    Khi văn thư phát hành văn bản
    Thì không có chữ ký nào được tạo bằng chứng thư đã mất hiệu lực
    Và văn thư được báo là văn bản không được phát hành
    Và lý do nói về chữ ký

  @SIG-SIGN-EXPIRED @negative @role:sender @pki @clock
  Kịch bản: Chứng thư hết hạn hôm qua thì hôm nay không ký được
    Cho đồng hồ pháp lý chỉ 10:00 ngày 31/12/2029
    Và một dự thảo công văn gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì không có chữ ký nào được tạo bằng chứng thư đã mất hiệu lực
    Và văn thư được báo là văn bản không được phát hành
    Và lý do nói về chữ ký
