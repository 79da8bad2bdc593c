# language: vi
Tính năng: Văn bản tạo mới, văn bản số hóa và dấu trên bản sao
  Quyết định 28/2018/QĐ-TTg Điều 3 khoản 1; Nghị định 30/2020/NĐ-CP Điều 25, Phụ lục I phần II mục I.3
  A digitised copy declares its kind and shows form, copying agency and time of signing; a scan that declares nothing is judged as an original.

  @META-ORIGIN-KIND @positive @role:sender
  Khung kịch bản: Bản <hình thức> rời hệ thống được khai đúng là bản <hình thức>
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo được lập dưới hình thức <hình thức>
    Khi văn thư phát hành văn bản
    Thì gói tin khai văn bản là bản <hình thức>

    Dữ liệu:
      | hình thức |
      | sao y     |
      | sao lục   |
      | trích sao |

  @META-ORIGIN-KIND @positive @role:sender
  Kịch bản: Văn bản tạo mới không bị khai là bản sao
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì gói tin không khai văn bản là bản sao

  @META-ORIGIN-KIND @positive @role:receiver
  Kịch bản: Bản sao y chỉ có chữ ký cơ quan được nhận như bản sao
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và văn bản đó là bản sao y chỉ có chữ ký số của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

  @META-ORIGIN-KIND @negative @role:receiver
  Kịch bản: Bản quét không khai là bản sao được xét như bản gốc
    Cho Bộ Minh họa đã soạn một quyết định gửi hệ thống
    Và văn bản đó là bản quét không khai là bản sao và chỉ có chữ ký số của cơ quan
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về chữ ký

  @META-ORIGIN-KIND @negative @role:sender
  Kịch bản: Bản sao của công văn không đi dưới ký hiệu của một công văn mới
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo được lập dưới hình thức sao y
    Khi văn thư phát hành văn bản
    Thì gói tin khai văn bản là bản sao y

  @COPY-MARK @positive @role:sender
  Khung kịch bản: Bản <hình thức> ghi đủ hình thức sao, cơ quan sao và thời gian
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo được lập dưới hình thức <hình thức>
    Khi văn thư phát hành văn bản
    Thì bản sao ghi hình thức <hình thức>
    Và bản sao ghi tên cơ quan sao
    Và bản sao ghi thời gian ký theo giờ Việt Nam

    Dữ liệu:
      | hình thức |
      | sao y     |
      | sao lục   |
      | trích sao |

  @COPY-MARK @negative @role:sender @clock
  Kịch bản: Bản sao lập ngay sau nửa đêm không ghi ngày hôm trước
    Cho đồng hồ pháp lý chỉ 00:10 ngày 25/11/2026
    Và một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo được lập dưới hình thức sao y
    Khi văn thư phát hành văn bản
    Thì bản sao ghi thời gian ký theo giờ Việt Nam

  @COPY-MARK @negative @role:sender
  Kịch bản: Bản sao của văn bản có phụ lục không thiếu tên cơ quan sao
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và dự thảo được lập dưới hình thức trích sao
    Và dự thảo kèm 1 phụ lục tệp PDF riêng
    Khi văn thư phát hành văn bản
    Thì bản sao ghi tên cơ quan sao
    Và bản sao ghi hình thức trích sao
