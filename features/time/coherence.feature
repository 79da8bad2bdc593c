# language: vi
Tính năng: Các mốc thời gian của một văn bản theo đúng thứ tự
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 8 khoản 1, Điều 6 khoản 2.
  Issue date, signing, sending, arrival and acceptance of a document follow one another in this order.

  @DATE-COHERENCE @positive @role:sender
  Kịch bản: Ban hành, ký rồi mới gửi
    Cho một dự thảo quyết định gửi Sở Giả định
    Khi văn thư phát hành văn bản
    Thì ngày ban hành, thời điểm ký và thời điểm gửi theo đúng thứ tự

  @DATE-COHERENCE @positive @role:sender
  Kịch bản: Ký sau ngày in trên văn bản một ngày làm việc vẫn trong dung sai
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo ghi ngày ban hành 23/11/2026
    Khi văn thư phát hành văn bản
    Thì ngày ban hành, thời điểm ký và thời điểm gửi theo đúng thứ tự

  @DATE-COHERENCE @negative @role:sender
  Kịch bản: Văn bản ghi ngày ban hành ở tương lai không được gửi đi hôm nay
    Cho một dự thảo công văn gửi Sở Giả định
    Và dự thảo ghi ngày ban hành 30/11/2026
    Khi văn thư phát hành văn bản
    Thì không có văn bản nào rời hệ thống trước ngày ban hành ghi trên nó

  @DATE-COHERENCE @positive @role:receiver
  Kịch bản: Gửi, đến rồi mới tiếp nhận
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì các mốc gửi, đến và tiếp nhận của văn bản đó theo đúng thứ tự

  @DATE-COHERENCE @negative @role:receiver
  Kịch bản: Văn bản ban hành từ lâu không làm hệ thống ghi lùi ngày đến
    Cho Sở Giả định đã gửi tới hệ thống một văn bản hợp lệ ban hành ngày 10/11/2026
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì các mốc gửi, đến và tiếp nhận của văn bản đó theo đúng thứ tự

  @DATE-COHERENCE @negative @role:receiver @pki
  Kịch bản: Văn bản ghi thời điểm ký sau khi gửi không lọt qua mà không ai biết
    Cho Sở Giả định đã gửi tới hệ thống một văn bản có thời điểm ký ở sau thời điểm gửi một ngày
    Khi hệ thống thực hiện một lượt nhận
    Thì văn bản đó bị từ chối hoặc kèm cảnh báo
