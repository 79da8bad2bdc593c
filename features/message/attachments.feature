# language: vi
Tính năng: Tệp đính kèm đủ như đã khai và không đổi một byte
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 1, Điều 9 khoản 1, Điều 10 khoản 1
  The files announced are the files present, and none of their bytes changes between sender and receiver.

  @ATTACH-COMPLETE @positive @role:sender
  Kịch bản: Văn bản chính và hai phụ lục được khai đủ và có đủ
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo kèm 2 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì gói tin có đúng 3 tệp
    Và danh sách tệp khai trong gói tin khớp từng tệp thực có

  @ATTACH-COMPLETE @positive @role:receiver
  Kịch bản: Văn bản đến khai ba tệp và có đủ ba tệp được nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm 2 phụ lục ký số đầy đủ
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối
    Và mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

  @ATTACH-COMPLETE @positive @role:sender
  Kịch bản: Văn bản không có phụ lục chỉ khai tệp văn bản chính
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì danh sách tệp khai trong gói tin khớp từng tệp thực có

  @ATTACH-COMPLETE @negative @role:sender
  Kịch bản: Hai tệp cùng tên không bị gộp thành một
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "bang-ke.txt"
    Và dự thảo kèm tệp "bang-ke.txt"
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc danh sách tệp khai trong gói tin khớp từng tệp thực có

  @ATTACH-COMPLETE @negative @role:sender
  Kịch bản: Gói nhiều tệp không bỏ sót tệp cuối
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "bang-ke.txt"
    Và dự thảo kèm tệp "so-lieu.xlsx"
    Và dự thảo kèm tệp "thuyet-minh.docx"
    Khi văn thư phát hành văn bản
    Thì gói tin có đúng 4 tệp
    Và danh sách tệp khai trong gói tin khớp từng tệp thực có

  @ATTACH-COMPLETE @negative @role:receiver
  Kịch bản: Văn bản khai ba tệp mà chỉ có hai không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó khai 3 tệp nhưng thiếu tệp cuối
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về tệp đính kèm

  @ATTACH-COMPLETE @negative @role:receiver
  Kịch bản: Tệp khai mang mã không có trong gói thì văn bản không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó khai một tệp mang mã không có trong gói
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về tệp đính kèm

  @ATTACH-COMPLETE @negative @role:receiver
  Khung kịch bản: Gói tin <cách viết> không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó được viết <cách viết>
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc

    Dữ liệu:
      | cách viết                                  |
      | với base64 hỏng                            |
      | với tệp rỗng                               |
      | với tệp không có tên                       |
      | với PDF để nguyên mà khai là tệp nén       |
      | với phần tệp nằm trong phong bì            |
      | không có tệp nào                           |
      | không có phần tệp                          |

  @ATTACH-BYTES @positive @role:sender
  Khung kịch bản: Tệp <tệp> rời hệ thống đúng từng byte
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "<tệp>"
    Khi văn thư phát hành văn bản
    Thì tệp "<tệp>" rời hệ thống không đổi một byte

    Dữ liệu:
      | tệp              |
      | bang-ke.txt      |
      | de-cuong.rtf     |
      | thuyet-minh.docx |
      | so-lieu.xlsx     |

  @ATTACH-BYTES @positive @role:receiver
  Khung kịch bản: Tệp <tệp> đến nơi đúng từng byte
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "<tệp>"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

    Dữ liệu:
      | tệp              |
      | bang-ke.txt      |
      | de-cuong.rtf     |
      | thuyet-minh.docx |
      | so-lieu.xlsx     |

  @ATTACH-BYTES @positive @role:receiver
  Khung kịch bản: Tệp đến nơi nguyên vẹn khi gói tin viết <cách viết>
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và gói tin của văn bản đó được viết <cách viết>
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

    Dữ liệu:
      | cách viết                                |
      | không có tiền tố cid ở hai phía          |
      | chỉ có tiền tố cid trong danh sách tệp   |
      | trỏ tới tệp bằng xlink                   |
      | với mọi phần của tệp đều có tiền tố      |
      | với nội dung tệp không có tiền tố        |
      | với phần tệp ngoài không gian tên        |
      | với base64 ngắt dòng                     |
      | với tên tệp thiếu phần mở rộng           |
      | với tệp không khai trong danh sách       |

  @ATTACH-BYTES @negative @role:receiver
  Kịch bản: Tệp Word để nguyên không nén không bị giải nén nhầm
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "thuyet-minh.docx" không nén
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

  @ATTACH-BYTES @negative @role:receiver
  Kịch bản: Tệp PDF nén khi gửi được giải nén đúng từng byte
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và tệp chính của văn bản đó được nén khi gửi
    Và văn bản đó lọt qua Trục tới hệ thống
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

  @ATTACH-BYTES @negative @role:receiver
  Kịch bản: Tệp văn bản thuần có lẫn hai kiểu xuống dòng không bị chuyển đổi
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm hai tệp cùng tên "bang-ke.txt"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi tệp của văn bản đó ở Bên nhận trùng từng byte với tệp đã gửi

  @SIG-ATTACH @negative @role:receiver @pki
  Kịch bản: Phụ lục thứ ba không có chữ ký số của cơ quan không lọt theo hai phụ lục trước
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản ký số đủ, kèm hai phụ lục ký số đủ và một phụ lục chỉ có chữ ký số cá nhân
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
    Và lý do nói về chữ ký
