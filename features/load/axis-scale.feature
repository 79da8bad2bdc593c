# language: vi
Tính năng: Trục chịu được mọi đầu mối và hàng nghìn đơn vị cấp dưới
  Căn cứ: tin về kế hoạch thí điểm, lễ khai trương 12/3/2019 và kết quả đến 10/02/2020; không văn bản nào quy định ngưỡng, chỉ để tham khảo.
  Everybody to everybody in the pilot, every connection of the launch day by the registry, thousands of units behind their provinces.

  @LOAD-PILOT @positive @role:axis @load
  Kịch bản: Mô hình thí điểm trao đổi đủ mọi chiều cùng một lúc
    Cho mô hình thí điểm gồm Văn phòng Chính phủ, 10 bộ và 15 địa phương
    Khi mỗi đầu mối cùng lúc gửi một văn bản tới mọi đầu mối khác
    Thì mọi văn bản đến đúng nơi, mỗi nơi một lần, không mất, không lạ
    Và mỗi đầu mối nhận lại mã DocId của chính văn bản mình gửi

  @LOAD-PILOT @negative @role:axis @load
  Kịch bản: Một đầu mối bị khóa không làm đầu mối khác mất văn bản
    Cho mô hình thí điểm gồm Văn phòng Chính phủ, 10 bộ và 15 địa phương
    Và một đầu mối trong số đó đang bị khóa
    Khi mỗi đầu mối cùng lúc gửi một văn bản tới mọi đầu mối khác và một văn bản tới đầu mối bị khóa
    Thì mọi văn bản đến đúng nơi, mỗi nơi một lần, không mất, không lạ
    Và mọi văn bản tới đầu mối bị khóa bị từ chối

  @LOAD-NODES @positive @role:axis @load @clock
  Kịch bản: Ngày khai trương, mọi đầu mối trong danh mục cùng kết nối và trao đổi
    Cho đồng hồ pháp lý chỉ 09:00 ngày 12/03/2019
    Và mọi đầu mối cấp 1 có kết nối trong danh mục
    Khi mỗi đầu mối gửi một văn bản tới đầu mối kế tiếp và Văn phòng Chính phủ gửi một văn bản tới mọi nơi
    Thì mọi văn bản đến đúng nơi, mỗi nơi một lần, không mất, không lạ

  @LOAD-NODES @negative @role:axis @load @clock
  Kịch bản: Đầu mối nối thêm sau cùng không bị loại
    Cho đồng hồ pháp lý chỉ 09:00 ngày 12/03/2019
    Và danh mục mã định danh có cơ quan mã "A02"
    Và mọi đầu mối cấp 1 có kết nối trong danh mục
    Khi mỗi đầu mối gửi một văn bản tới đầu mối kế tiếp và Văn phòng Chính phủ gửi một văn bản tới mọi nơi
    Thì mọi văn bản đến đúng nơi, mỗi nơi một lần, không mất, không lạ

  @LOAD-COMMUNE @positive @role:axis @load
  Kịch bản: Văn bản tới đơn vị cấp xã đi đúng kết nối dù danh mục có hàng nghìn mã
    Cho mỗi tỉnh trong danh mục có 100 đơn vị cấp xã
    Và riêng cơ quan mã "H26.X007" có kết nối của chính mình
    Khi Văn phòng Chính phủ gửi một văn bản tới một đơn vị cấp xã của mỗi tỉnh và tới cơ quan mã "H26.X007"
    Thì mỗi đơn vị cấp xã đó được giao đúng một lần, đủ mã của mình, qua kết nối của mình hoặc của tỉnh

  @LOAD-COMMUNE @negative @role:axis @load
  Kịch bản: Giữa hàng nghìn mã cấp xã, mã không có trong danh mục vẫn bị từ chối rõ ràng
    Cho mỗi tỉnh trong danh mục có 100 đơn vị cấp xã
    Khi Văn phòng Chính phủ gửi lên Trục một văn bản tới cơ quan mã "H26.X999"
    Thì Trục từ chối và nêu cơ quan mã "H26.X999" trong lời báo lỗi
    Và UBND thành phố Hà Nội không được giao văn bản đó
