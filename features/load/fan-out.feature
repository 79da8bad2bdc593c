# language: vi
Tính năng: Một văn bản gửi mọi nơi, mọi trạng thái đều về đủ
  Căn cứ: Quyết định 28/2018/QĐ-TTg Điều 8 khoản 2, Điều 6 khoản 3; không văn bản nào quy định ngưỡng, chỉ để tham khảo.
  One document to everybody has a line for each recipient; silence or refusal of one harms no other, statuses converge.

  @LOAD-FANOUT @positive @role:sender @load
  Kịch bản: Văn bản gửi mọi cơ quan bạn có đủ trạng thái của từng nơi
    Cho hệ thống đã phát hành một công văn gửi mọi cơ quan bạn
    Và mọi cơ quan bạn đã báo đã đến
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi có trạng thái cuối đã đến của mọi cơ quan bạn

  @LOAD-FANOUT @negative @role:sender @load
  Kịch bản: Một nơi im lặng không chặn trạng thái của nơi khác
    Cho hệ thống đã phát hành một công văn gửi mọi cơ quan bạn
    Và mọi cơ quan bạn trừ Bộ Minh họa đã báo đã đến
    Khi hệ thống thực hiện một lượt nhận
    Thì sổ văn bản đi có trạng thái cuối đã đến của mọi cơ quan bạn trừ Bộ Minh họa

  @LOAD-FANOUT @negative @role:sender @load
  Kịch bản: Một nơi bị khóa không làm các nơi khác mất văn bản
    Cho hệ thống đã phát hành một công văn gửi mọi cơ quan bạn và một nơi đang bị khóa
    Khi hệ thống thực hiện thêm 1 lượt
    Thì mọi cơ quan bạn đều được giao văn bản

  @LOAD-STATUS-STORM @positive @role:sender @load
  Kịch bản: Mỗi nơi báo năm trạng thái, sổ văn bản đi vẫn hội tụ về trạng thái cuối
    Cho hệ thống đã phát hành một công văn gửi mọi cơ quan bạn
    Và mọi cơ quan bạn đã báo đủ từ đã đến tới đã hoàn thành
    Khi hệ thống thực hiện thêm 3 lượt
    Thì sổ văn bản đi có trạng thái cuối đã hoàn thành của mọi cơ quan bạn

  @LOAD-STATUS-STORM @negative @role:sender @load
  Kịch bản: Bão trạng thái lặp đi lặp lại không làm mất trạng thái nào
    Cho hệ thống đã phát hành một công văn gửi mọi cơ quan bạn
    Và mọi cơ quan bạn đã báo mỗi trạng thái hai lần
    Khi hệ thống thực hiện thêm 4 lượt
    Thì sổ văn bản đi có trạng thái cuối đã hoàn thành của mọi cơ quan bạn
