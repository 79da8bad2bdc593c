# language: vi
Tính năng: Cơ quan gửi và phản hồi dưới đúng mã của mình
  Quyết định 28/2018/QĐ-TTg Điều 3 khoản 4 và khoản 5, Điều 6 khoản 1, Điều 10 khoản 2, Điều 13 khoản 2
  An agency has one code, speaks in nobody else's name and never exchanges the roles of sender and receiver.

  @ID-ONE-PER-AGENCY @positive @role:both
  Kịch bản: Văn bản và phản hồi của cơ quan mang cùng một mã
    Cho Bộ Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã phát hành một công văn gửi Bộ Minh họa
    Khi hệ thống thực hiện một lượt nhận
    Thì cơ quan mang cùng một mã trong mọi gói tin của hệ thống

  @ID-ONE-PER-AGENCY @negative @role:receiver
  Kịch bản: Văn bản gửi bằng mã cũ của cơ quan vẫn được phản hồi bằng mã đang dùng
    Cho UBND thành phố Hà Nội đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi nơi nhận là mã cũ của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó đứng tên cơ quan đang được kiểm tra

  @ID-SPOOF @positive @role:both
  Kịch bản: Mọi gói tin đứng tên cơ quan thuộc chính hệ thống đã xác thực
    Cho Văn phòng Chính phủ đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Và một dự thảo công văn gửi Văn phòng Chính phủ
    Khi văn thư phát hành văn bản
    Thì mọi gói tin của hệ thống đứng tên cơ quan thuộc hệ thống đó

  @ID-SPOOF @negative @role:receiver
  Kịch bản: Không phản hồi dưới tên nơi nhận khác cùng được gửi
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó ghi Sở Minh họa ở đầu danh sách nơi nhận
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi gói tin của hệ thống đứng tên cơ quan thuộc hệ thống đó
    Và mọi phản hồi về văn bản đó đứng tên cơ quan đang được kiểm tra

  @ID-SPOOF @negative @role:receiver
  Kịch bản: Từ chối một văn bản lạ không làm hệ thống mượn tên Bên gửi
    Cho Văn phòng Chính phủ đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Không thuộc chức năng của cơ quan"
    Thì mọi gói tin của hệ thống đứng tên cơ quan thuộc hệ thống đó

  @ROLE-KEEP @positive @role:receiver
  Kịch bản: Phản hồi đi từ Bên nhận về Bên gửi của văn bản gốc
    Cho Bộ Minh họa đã gửi hệ thống một công văn
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư tiếp nhận văn bản đó
    Thì mọi phản hồi về văn bản đó gửi về đúng Bộ Minh họa
    Và mọi phản hồi về văn bản đó đứng tên cơ quan đang được kiểm tra

  @ROLE-KEEP @negative @role:receiver
  Kịch bản: Văn bản có phần phúc đáp không làm đảo vai Bên gửi và Bên nhận
    Cho Cục Ví dụ đã soạn một công văn gửi hệ thống
    Và văn bản đó phúc đáp một văn bản của cơ quan
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì mọi phản hồi về văn bản đó gửi về đúng Cục Ví dụ
    Và mọi phản hồi về văn bản đó đứng tên cơ quan đang được kiểm tra

  @ROLE-KEEP @negative @role:sender
  Kịch bản: Trạng thái đứng tên chính Bên gửi không làm đổi trạng thái văn bản đi
    Cho hệ thống đã phát hành một công văn gửi Bộ Minh họa
    Và một trạng thái đã tiếp nhận đứng tên chính cơ quan lọt qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi chưa ghi Bộ Minh họa là đã đến
