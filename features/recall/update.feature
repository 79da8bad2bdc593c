# language: vi
Tính năng: Cập nhật thông tin kèm theo văn bản
  Nghị định 30/2020/NĐ-CP Điều 18 khoản 3; thông lệ kết nối Trục liên thông văn bản quốc gia
  An update changes accompanying data only, never signed content, and is answered.

  @UPDATE @positive @role:receiver
  Kịch bản: Cập nhật hạn xử lý được trả lời
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày 01/12/2026
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã cập nhật hạn xử lý của văn bản đó thành ngày 15/12/2026
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống trả lời yêu cầu cập nhật
    Và hạn xử lý tại hệ thống đúng như hệ thống đã trả lời

  @UPDATE @positive @role:receiver
  Khung kịch bản: Cập nhật hạn xử lý của văn bản <trạng thái> không đổi tệp đã ký
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ có hạn xử lý ngày 01/12/2026
    Và hệ thống đã đưa văn bản đó tới trạng thái <trạng thái>
    Và Sở Minh họa đã cập nhật hạn xử lý của văn bản đó thành ngày 15/12/2026
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì tệp đã ký của văn bản đó không đổi
    Và văn bản đó tại hệ thống ở trạng thái <trạng thái>

    Dữ liệu:
      | trạng thái      |
      | đã đến          |
      | đã tiếp nhận    |
      | đã chuyển xử lý |
      | đang xử lý      |
      | đã hoàn thành   |

  @UPDATE @positive @role:sender
  Kịch bản: Gói tin cập nhật do hệ thống gửi dẫn đúng văn bản
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư cập nhật hạn xử lý của văn bản đã phát hành thành ngày 15/12/2026
    Thì gói tin cập nhật dẫn đúng văn bản đã phát hành

  @UPDATE @negative @role:sender
  Kịch bản: Cập nhật do hệ thống gửi không đổi một byte nào của tệp đã ký
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Khi văn thư sửa trích yếu của văn bản đã phát hành
    Thì mọi gói tin của văn bản đó mang cùng một tệp đã ký

  @UPDATE @negative @role:sender
  Kịch bản: Nơi nhận không đồng ý cập nhật thì trạng thái văn bản không đổi
    Cho hệ thống đã phát hành một công văn gửi Sở Minh họa
    Và Sở Minh họa đã báo tới mức đã tiếp nhận về văn bản đã phát hành
    Và văn thư cập nhật hạn xử lý của văn bản đã phát hành thành ngày 15/12/2026
    Và Sở Minh họa đã báo trạng thái không đồng ý về văn bản đã phát hành với lý do "Đã phân công theo hạn cũ"
    Khi hệ thống thực hiện thêm một lượt nhận
    Thì dòng của Sở Minh họa trong sổ văn bản đi không đổi

  @UPDATE @negative @role:receiver
  Kịch bản: Cập nhật kèm tệp khác không thay được tệp đã ký
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và Sở Minh họa đã cập nhật văn bản đó bằng một tệp khác
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì tệp đã ký của văn bản đó không đổi

  @UPDATE @negative @role:receiver
  Kịch bản: Cập nhật kèm tệp khác không được đồng ý
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã đưa văn bản đó tới trạng thái đang xử lý
    Và Bộ Minh họa đã cập nhật văn bản đó bằng một tệp khác
    Khi hệ thống xử lý yêu cầu của Bên gửi
    Thì hệ thống không đồng ý cập nhật

  @UPDATE @negative @role:receiver
  Kịch bản: Cập nhật của văn bản không có trong sổ không sinh ra văn bản mới
    Cho Sở Minh họa đã cập nhật một văn bản chưa từng gửi
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống không nhận văn bản đó như văn bản mới

  @SIG-TIME-VALID @negative @role:receiver @pki
  Kịch bản: Nơi nhận được cập nhật thêm không nhận văn bản ký bằng chứng thư đã bị thu hồi
    Cho Sở Giả định đã cập nhật thêm hệ thống vào nơi nhận của một văn bản ký bằng chứng thư cơ quan đã bị thu hồi trước khi ký
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
