# language: vi
Tính năng: Quy định nội bộ về văn bản đến
  Chỉ thị 02/CT-BKHĐT (hồ sơ nội bộ mẫu)
  The example of a local rule set, on what a body's own units receive, hand out and answer.

  @LOCAL-2H @positive @role:receiver @clock @profile:local/ct02-example
  Kịch bản: Văn bản đến lúc 11 giờ, tiếp nhận lúc 13 giờ 30 là trong hai giờ làm việc
    Cho đồng hồ pháp lý chỉ 11:00 ngày 24/11/2026
    Và Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Và đồng hồ pháp lý chỉ 13:30 ngày 24/11/2026
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi biết việc xử lý trong hai giờ làm việc kể từ khi văn bản đến

  @LOCAL-2H @negative @role:receiver @clock @profile:local/ct02-example
  Kịch bản: Văn bản đến gần hết giờ không bị để sang quá đầu giờ hôm sau
    Cho đồng hồ pháp lý chỉ 16:30 ngày 24/11/2026
    Và Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Và đồng hồ pháp lý chỉ 08:45 ngày 25/11/2026
    Khi văn thư tiếp nhận văn bản đó
    Thì Bên gửi biết việc xử lý trong hai giờ làm việc kể từ khi văn bản đến

  @LOCAL-2H @negative @role:receiver @clock @profile:local/ct02-example
  Kịch bản: Văn bản đến chiều thứ Sáu không bị tính cả hai ngày nghỉ
    Cho đồng hồ pháp lý chỉ 16:00 ngày 27/11/2026
    Và Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Và đồng hồ pháp lý chỉ 08:30 ngày 30/11/2026
    Khi văn thư từ chối văn bản đó với lý do "Không thuộc thẩm quyền"
    Thì Bên gửi biết việc xử lý trong hai giờ làm việc kể từ khi văn bản đến

  @LOCAL-DISTRIB @positive @role:receiver @clock @profile:local/ct02-example
  Kịch bản: Văn bản nhận buổi sáng được phân ngay buổi chiều
    Cho đồng hồ pháp lý chỉ 09:00 ngày 24/11/2026
    Và Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã tiếp nhận văn bản đó
    Và đồng hồ pháp lý chỉ 15:00 ngày 24/11/2026
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Và hệ thống làm việc tới 17:45 ngày 24/11/2026
    Thì việc phân văn bản tới Bên gửi ngay trong ngày

  @LOCAL-DISTRIB @negative @role:receiver @clock @profile:local/ct02-example
  Kịch bản: Bản giấy chưa tới không làm chậm việc phân văn bản
    Cho đồng hồ pháp lý chỉ 09:00 ngày 24/11/2026
    Và Chi cục Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó báo có bản giấy gửi sau
    Và văn bản đó đã được gửi qua Trục
    Và hệ thống đã tiếp nhận văn bản đó
    Khi lãnh đạo chuyển văn bản đó cho đơn vị xử lý
    Thì việc phân văn bản tới Bên gửi ngay trong ngày

  @LOCAL-UNSIGNED-WAIT @positive @role:receiver @profile:local/ct02-example
  Kịch bản: Văn bản chưa ký số trong nội bộ được nhận để tham khảo
    Cho Chi cục Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó chưa có chữ ký số nào
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó để biết, tham khảo

  @LOCAL-UNSIGNED-WAIT @negative @role:sender @profile:local/ct02-example
  Kịch bản: Văn bản chưa ký số không được gửi ra ngoài nội bộ
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo chưa được ký số
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống

  @LOCAL-UNSIGNED-WAIT @negative @role:receiver @profile:local/ct02-example
  Kịch bản: Văn bản chưa ký số trong nội bộ không vào sổ như bản gốc
    Cho Chi cục Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó chưa có chữ ký số nào
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc

  @LOCAL-DUE-ALL @positive @role:receiver @profile:local/ct02-example
  Kịch bản: Văn bản khẩn có hạn xử lý được theo dõi hạn
    Cho Chi cục Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có mức khẩn khẩn
    Và văn bản đó có hạn xử lý ngày 30/11/2026
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống theo dõi hạn xử lý của văn bản đó

  @LOCAL-DUE-ALL @negative @role:receiver @profile:local/ct02-example
  Kịch bản: Văn bản thường có hạn xử lý không bị bỏ ngoài danh sách theo dõi
    Cho Chi cục Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó có hạn xử lý ngày 30/11/2026
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống theo dõi hạn xử lý của văn bản đó

  @LOCAL-REPLY-UPDATE @positive @role:receiver @profile:local/ct02-example
  Kịch bản: Trả lời văn bản nội bộ có viện dẫn và báo hoàn thành ngay trong ngày
    Cho Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã tiếp nhận văn bản đó
    Khi văn thư phát hành một công văn trả lời văn bản đó
    Thì công văn trả lời dẫn đúng văn bản đó
    Và Bên gửi nhận được trạng thái đã hoàn thành về văn bản đó

  @LOCAL-REPLY-UPDATE @negative @role:receiver @profile:local/ct02-example
  Kịch bản: Văn bản nội bộ đã trả lời không bị để treo ở trạng thái cũ
    Cho Chi cục Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã tiếp nhận văn bản đó
    Khi văn thư phát hành một công văn trả lời văn bản đó
    Thì sổ văn bản đến ghi văn bản đó là đã hoàn thành
