# language: vi
Tính năng: Văn bản không đủ chữ ký số chỉ để biết, tham khảo
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 4 khoản 2; Nghị định 30/2020/NĐ-CP Điều 25 khoản 1 điểm c, Điều 26.
  A document without the signatures it needs is for information only or refused; a certified copy needs the agency's alone.

  @UNSIGNED-REFERENCE @positive @role:receiver @pki
  Kịch bản: Văn bản không có chữ ký số bị từ chối hoặc chỉ để tham khảo
    Cho Sở Giả định đã gửi tới hệ thống một văn bản không có chữ ký số nào
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký

  @UNSIGNED-REFERENCE @negative @role:receiver @pki
  Kịch bản: Văn thư không thể đưa văn bản không có chữ ký số vào sổ như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản không có chữ ký số nào
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc

  @UNSIGNED-REFERENCE @negative @role:receiver @pki
  Kịch bản: Văn bản hỏa tốc không có chữ ký số cũng không được coi là bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hỏa tốc không có chữ ký số
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo

  @SIG-COPY-ONE @positive @role:sender @pki
  Kịch bản: Bản sao y gửi đi mang chữ ký số của cơ quan sao
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo là bản sao y
    Khi văn thư phát hành văn bản
    Thì bản sao mang chữ ký số hợp lệ của cơ quan sao

  @SIG-COPY-ONE @positive @role:receiver @pki
  Kịch bản: Bản sao y chỉ có chữ ký số của cơ quan được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản sao y chỉ có chữ ký số của cơ quan
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-COPY-ONE @positive @role:receiver @pki
  Kịch bản: Bản sao lục chỉ có chữ ký số của cơ quan được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản sao lục chỉ có chữ ký số của cơ quan
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-COPY-ONE @positive @role:receiver @pki
  Kịch bản: Bản trích sao chỉ có chữ ký số của cơ quan được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản trích sao chỉ có chữ ký số của cơ quan
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-COPY-ONE @positive @role:receiver @pki
  Kịch bản: Bản sao y có thêm chữ ký số cá nhân vẫn được nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản sao y có thêm chữ ký số cá nhân
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không tự từ chối văn bản đó

  @SIG-COPY-ONE @negative @role:receiver @pki
  Kịch bản: Bản gốc chỉ có chữ ký số của cơ quan không được nhận như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản chỉ có chữ ký số của cơ quan
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký

  @SIG-COPY-ONE @negative @role:receiver @pki
  Kịch bản: Bản sao y không có chữ ký số của cơ quan sao không được nhận như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản sao y chỉ có chữ ký số cá nhân
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký

  @SIG-COPY-ONE @negative @role:receiver @pki
  Kịch bản: Bản sao y không có chữ ký số nào không được nhận như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản là bản sao y không có chữ ký số nào
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký
