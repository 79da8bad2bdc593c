# language: vi
Tính năng: Dưới tải không văn bản nào bị mất, bị nhân đôi hay giao nhầm
  Căn cứ: tin về lễ khai trương Trục 12/3/2019 và kết quả đến 10/02/2020; không văn bản nào quy định ngưỡng, chỉ để tham khảo.
  Partners send bursts over real HTTP while the system drains its queue; every document is accounted for.

  @LOAD-BASE @positive @role:receiver @load
  Kịch bản: Đợt gửi dồn qua HTTP, hệ thống nhận hết hàng đợi và đếm khớp tuyệt đối
    Cho các cơ quan bạn gửi dồn lên Trục 8 văn bản hợp lệ qua HTTP
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản của đợt gửi dồn có đúng một bản trong sổ hoặc bị từ chối thấy được

  @LOAD-BASE @negative @role:receiver @load
  Kịch bản: Trong đợt gửi dồn, văn bản không đạt bị từ chối mà không kéo theo văn bản khác
    Cho các cơ quan bạn gửi dồn lên Trục 8 văn bản qua HTTP, trong đó 2 văn bản giả mạo
    Khi hệ thống thực hiện thêm 2 lượt
    Thì mỗi văn bản của đợt gửi dồn có đúng một bản trong sổ hoặc bị từ chối thấy được
    Và đúng 2 văn bản của đợt gửi dồn bị từ chối

  @LOAD-GROWTH @positive @role:receiver @load
  Kịch bản: Lưu lượng gấp đôi vẫn không mất văn bản nào
    Cho các cơ quan bạn gửi dồn lên Trục 16 văn bản hợp lệ qua HTTP
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mỗi văn bản của đợt gửi dồn có đúng một bản trong sổ hoặc bị từ chối thấy được

  @LOAD-GROWTH @negative @role:receiver @load
  Kịch bản: Hai đợt dồn liên tiếp không làm hàng đợi cũ bị ghi đè
    Cho các cơ quan bạn gửi dồn lên Trục 8 văn bản hợp lệ qua HTTP
    Và các cơ quan bạn gửi dồn lên Trục 8 văn bản hợp lệ qua HTTP
    Khi hệ thống thực hiện thêm 3 lượt
    Thì mỗi văn bản của đợt gửi dồn có đúng một bản trong sổ hoặc bị từ chối thấy được

  @SIG-CHAIN @negative @role:receiver @load @pki
  Kịch bản: Trong một lượt nhận nhiều văn bản, văn bản ký bằng chứng thư của nguồn cấp lạ không lọt theo
    Cho Sở Minh họa đã gửi tới hệ thống 4 văn bản hợp lệ
    Và Sở Giả định đã gửi xen vào một văn bản ký bằng chứng thư của nguồn cấp lạ
    Và Bộ Minh họa đã gửi tới hệ thống 3 văn bản hợp lệ
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
