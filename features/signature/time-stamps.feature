# language: vi
Tính năng: Dấu thời gian phải kiểm tra được và là nguồn của thời gian ký tin cậy
  Căn cứ: Nghị định 68/2024/NĐ-CP Điều 6, Điều 29; tham số revocationEvidence của hồ sơ.
  A good time stamp proves when a document was signed; one that does not hold proves nothing; none at all is no fault.

  @SIG-TIMESTAMP @positive @role:receiver @pki
  Kịch bản: Văn bản có dấu thời gian hợp lệ được nhận như bản gốc
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký, mỗi chữ ký có dấu thời gian
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIMESTAMP @positive @role:receiver @pki
  Kịch bản: Thời gian ký hiển thị là thời gian của dấu, không phải thời gian người ký tự khai
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản được đóng dấu thời gian một giờ sau thời điểm người ký tự khai
    Khi hệ thống thực hiện một lượt nhận
    Thì thời gian ký mà văn thư thấy lấy từ dấu thời gian

  @SIG-TIMESTAMP @positive @role:receiver @pki
  Kịch bản: Dấu thời gian có trước khi chứng thư hết hạn thì chữ ký vẫn hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản được đóng dấu thời gian trước khi chứng thư hết hạn
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIMESTAMP @positive @role:receiver @pki
  Kịch bản: Dấu thời gian có trước khi chứng thư bị thu hồi chứng minh chữ ký hợp lệ
    Cho Sở Giả định đã gửi tới hệ thống một văn bản được đóng dấu thời gian trước khi chứng thư bị thu hồi
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống ghi văn bản đó vào sổ như bản gốc

  @SIG-TIMESTAMP @positive @role:receiver @pki
  Kịch bản: Văn bản không có dấu thời gian vẫn được nhận khi hồ sơ không đòi hỏi
    Cho UBND tỉnh Giả Định đã gửi tới hệ thống một văn bản ký số đủ hai chữ ký
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản không có dấu thời gian như hồ sơ cho phép

  @SIG-TIMESTAMP @negative @role:receiver @pki
  Khung kịch bản: Không nhận như bản gốc văn bản <cách ký>
    Cho Sở Giả định đã gửi tới hệ thống một văn bản <cách ký>
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc chỉ để tham khảo
    Và lý do nói về chữ ký

    Dữ liệu:
      | cách ký                                                                                   |
      | tự khai ký khi chứng thư còn hạn nhưng được đóng dấu thời gian sau khi chứng thư hết hạn  |
      | tự khai ký trước khi chứng thư bị thu hồi nhưng được đóng dấu thời gian sau đó            |
      | ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian bị hỏng                        |
      | ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian của dữ liệu khác               |
      | ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian của nguồn lạ                   |
      | ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian đóng bằng chứng thư ký văn bản |

  @SIG-TIMESTAMP @negative @role:receiver @pki
  Khung kịch bản: Thời gian của dấu không kiểm tra được không thành thời gian ký: <cách ký>
    Cho Sở Giả định đã gửi tới hệ thống một văn bản <cách ký>
    Khi hệ thống thực hiện một lượt nhận
    Thì thời gian ký mà văn thư thấy không lấy từ dấu thời gian đó

    Dữ liệu:
      | cách ký                                                  |
      | ký số đủ hai chữ ký, kèm dấu thời gian của ngày hôm sau  |
      | ký số đủ hai chữ ký, kèm dấu thời gian của nguồn lạ      |

  @SIG-TIMESTAMP @positive @role:sender @pki
  Kịch bản: Dấu thời gian trên văn bản chính gửi đi kiểm tra được
    Cho một dự thảo quyết định gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì dấu thời gian trên văn bản gửi đi, nếu có, đều kiểm tra được

  @SIG-TIMESTAMP @negative @role:sender @pki
  Kịch bản: Mức hỏa tốc không cho phép dùng dấu thời gian không kiểm tra được
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo có mức khẩn hỏa tốc
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì dấu thời gian trên văn bản gửi đi, nếu có, đều kiểm tra được
