# language: vi
Tính năng: Báo đã nhận trong ngày, trình, chuyển và từ chối kịp thời
  Căn cứ: Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm c, Điều 23 khoản 1, Điều 24 khoản 2;
  Quyết định 28/2018/QĐ-TTg Điều 9 khoản 1 câu 2.
  Receipt is reported on the day of arrival, hand-over by the next working day, a refusal in good time.

  @RX-SAME-DAY @positive @role:receiver @clock
  Kịch bản: Văn bản đến đầu giờ sáng được báo đã nhận ngay trong ngày
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã làm việc tới 09:01 ngày 24/11/2026
    Khi hệ thống làm việc tới 17:00 ngày 24/11/2026
    Thì tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến

  @RX-SAME-DAY @positive @role:receiver @clock
  Kịch bản: Văn bản đến lúc 23:58, tin tự động báo lúc 00:01 vẫn tính cho ngày trước
    Cho đồng hồ pháp lý chỉ 23:58 ngày 24/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Khi hệ thống làm việc tới 00:01 ngày 25/11/2026
    Thì tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến

  @RX-SAME-DAY @positive @role:receiver @clock
  Kịch bản: Văn bản đến ngày Chủ nhật được tự động báo đã nhận ngay Chủ nhật
    Cho đồng hồ pháp lý chỉ 10:00 ngày 22/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã làm việc tới 10:15 ngày 22/11/2026
    Khi hệ thống làm việc tới 23:59 ngày 22/11/2026
    Thì tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến

  @RX-SAME-DAY @negative @role:receiver @clock
  Kịch bản: Tin báo đã nhận không được dồn sang hôm sau
    Cho đồng hồ pháp lý chỉ 16:00 ngày 24/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã làm việc tới 16:15 ngày 24/11/2026
    Khi hệ thống làm việc tới 23:59 ngày 24/11/2026
    Thì tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến

  @RX-SAME-DAY @negative @role:receiver @clock
  Kịch bản: Văn bản đến chiều cuối năm được báo đã nhận trước giao thừa
    Cho đồng hồ pháp lý chỉ 16:30 ngày 31/12/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã làm việc tới 16:45 ngày 31/12/2026
    Khi hệ thống làm việc tới 23:59 ngày 31/12/2026
    Thì tin báo đã nhận về văn bản đó được gửi ngay trong ngày văn bản đến

  @HANDOVER-DEADLINE @positive @role:receiver @clock
  Kịch bản: Văn bản đến buổi sáng được chuyển xử lý ngay buổi chiều
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 15:10 ngày 24/11/2026
    Và lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Khi hệ thống làm việc tới 23:59 ngày 25/11/2026
    Thì việc chuyển xử lý được báo trong thời hạn trình, chuyển

  @HANDOVER-DEADLINE @positive @role:receiver @clock
  Kịch bản: Văn bản đến thứ Bảy được chuyển xử lý trong ngày thứ Hai
    Cho đồng hồ pháp lý chỉ 10:00 ngày 21/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 15:10 ngày 23/11/2026
    Và lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Khi hệ thống làm việc tới 23:59 ngày 23/11/2026
    Thì việc chuyển xử lý được báo trong thời hạn trình, chuyển

  @HANDOVER-DEADLINE @positive @role:receiver
  Kịch bản: Văn bản hỏa tốc được trình, chuyển ngay khi đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ mức hỏa tốc
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì văn bản khẩn được chuyển xử lý ngay

  @HANDOVER-DEADLINE @negative @role:receiver @clock
  Kịch bản: Việc chuyển xử lý trong ngày cuối của thời hạn được báo ngay, không để hôm sau
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 16:40 ngày 25/11/2026
    Và lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Khi hệ thống làm việc tới 23:59 ngày 25/11/2026
    Thì việc chuyển xử lý được báo trong thời hạn trình, chuyển

  @HANDOVER-DEADLINE @negative @role:receiver @clock
  Kịch bản: Văn bản đến trước Tết được chuyển xử lý trong ngày làm việc đầu tiên sau Tết
    Cho đồng hồ pháp lý chỉ 15:30 ngày 13/02/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 16:30 ngày 23/02/2026
    Và lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Khi hệ thống làm việc tới 23:59 ngày 23/02/2026
    Thì việc chuyển xử lý được báo trong thời hạn trình, chuyển

  @REFUSE-PROMPT @positive @role:receiver @clock
  Kịch bản: Văn bản không đạt kiểm tra được báo từ chối ngay trong buổi
    Cho Sở Giả định đã gửi tới hệ thống một văn bản ký bằng hai chứng thư đều không có giá trị
    Khi hệ thống làm việc tới 09:05 ngày 24/11/2026
    Thì việc từ chối được báo trong thời hạn hồ sơ ấn định

  @REFUSE-PROMPT @positive @role:receiver @clock
  Kịch bản: Văn bản đến cuối giờ chiều thứ Sáu, báo từ chối sáng thứ Hai vẫn kịp thời
    Cho đồng hồ pháp lý chỉ 17:00 ngày 20/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản ký bằng hai chứng thư đều không có giá trị
    Khi hệ thống làm việc tới 08:15 ngày 23/11/2026
    Thì việc từ chối được báo trong thời hạn hồ sơ ấn định

  @REFUSE-PROMPT @negative @role:receiver @clock
  Kịch bản: Việc từ chối văn bản đến buổi chiều không được treo qua hai giờ làm việc
    Cho đồng hồ pháp lý chỉ 15:30 ngày 24/11/2026
    Và Sở Giả định đã gửi tới hệ thống một văn bản ký bằng hai chứng thư đều không có giá trị
    Và hệ thống đã làm việc tới 15:45 ngày 24/11/2026
    Khi hệ thống làm việc tới 08:29 ngày 25/11/2026
    Thì việc từ chối được báo trong thời hạn hồ sơ ấn định

  @SIG-TAMPER @negative @role:receiver @pki @clock
  Kịch bản: Văn bản bị sửa sau khi ký đến tối Chủ nhật cũng không được nhận
    Cho đồng hồ pháp lý chỉ 21:30 ngày 22/11/2026
    Và UBND tỉnh Giả Định đã gửi xen vào một văn bản ký số đủ rồi bị đổi một byte nội dung
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản có chữ ký không đạt lẫn trong đó không được nhận như bản gốc
