# language: vi
Tính năng: Báo lại Bên gửi khi từ chối văn bản
  Quyết định 28/2018/QĐ-TTg Điều 5 khoản 4, Điều 9 khoản 1; Nghị định 30/2020/NĐ-CP Điều 21 khoản 2 điểm b
  Every refusal reaches the sender with its reason; no document disappears in silence.

  @RX-REFUSE-FEEDBACK @positive @role:receiver
  Kịch bản: Văn thư từ chối thì Bên gửi nhận được trạng thái và lý do
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Văn bản không thuộc thẩm quyền giải quyết của đơn vị"
    Thì Bên gửi nhận được trạng thái từ chối nhận về văn bản đó
    Và trạng thái từ chối nhận kèm lý do

  @RX-REFUSE-FEEDBACK @positive @role:receiver
  Kịch bản: Từ chối văn bản khẩn cũng được báo lại cùng lý do
    Cho Bộ Minh họa đã gửi tới hệ thống một văn bản hợp lệ mức thượng khẩn
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Nội dung không thuộc phạm vi quản lý"
    Thì Bên gửi nhận được trạng thái từ chối nhận về văn bản đó
    Và trạng thái từ chối nhận kèm lý do

  @RX-REFUSE-FEEDBACK @negative @role:receiver
  Khung kịch bản: Văn bản <khuyết tật> không bị bỏ trong im lặng
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản <khuyết tật>
    Khi hệ thống thực hiện một lượt nhận
    Thì Bên gửi được báo từ chối kèm đúng lý do

    Dữ liệu:
      | khuyết tật                                |
      | bị sửa sau khi ký và thiếu phụ lục        |
      | ký bằng chứng thư tự cấp và thiếu phụ lục |

  @RX-REFUSE-FEEDBACK @negative @role:receiver
  Kịch bản: Văn bản hỏng nằm giữa các văn bản lành vẫn được báo từ chối
    Cho Sở Minh họa đã gửi tới hệ thống 2 văn bản hợp lệ
    Và Bộ Minh họa đã gửi tới hệ thống một văn bản bị sửa sau khi ký và thiếu phụ lục
    Khi hệ thống thực hiện một lượt nhận
    Thì Bên gửi được báo từ chối kèm đúng lý do

  @RX-REFUSE-FEEDBACK @negative @role:receiver
  Kịch bản: Từ chối nhiều văn bản thì từng Bên gửi đều được báo
    Cho Sở Minh họa đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã từ chối văn bản đó
    Và Cục Ví dụ đã gửi tới hệ thống một văn bản hợp lệ
    Và hệ thống đã thực hiện một lượt nhận
    Khi văn thư từ chối văn bản đó với lý do "Gửi trùng nội dung đã trao đổi"
    Thì mỗi văn bản đã gửi đến có đúng một trạng thái từ chối nhận
