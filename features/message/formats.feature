# language: vi
Tính năng: Định dạng tệp được phép
  Quyết định 28/2018/QĐ-TTg Điều 6 khoản 4; Thông tư 39/2017/TT-BTTTT
  Only files in allowed formats travel, judged by their true content and not by their extension.

  @FORMAT-WHITELIST @positive @role:sender
  Khung kịch bản: Tệp <tệp> thuộc danh mục được gửi đi
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "<tệp>"
    Khi văn thư phát hành văn bản
    Thì gói tin có đúng 2 tệp

    Dữ liệu:
      | tệp              |
      | thuyet-minh.docx |
      | so-lieu.xlsx     |
      | bang-ke.txt      |
      | de-cuong.rtf     |

  @FORMAT-WHITELIST @positive @role:receiver
  Khung kịch bản: Văn bản đến kèm tệp <tệp> thuộc danh mục được nhận
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "<tệp>"
    Và văn bản đó đã được gửi qua Trục
    Khi hệ thống thực hiện một lượt nhận
    Thì hệ thống nhận văn bản đó và không từ chối

    Dữ liệu:
      | tệp              |
      | thuyet-minh.docx |
      | so-lieu.xlsx     |
      | bang-ke.txt      |
      | de-cuong.rtf     |

  @FORMAT-WHITELIST @negative @role:sender
  Khung kịch bản: Tệp <tệp> không được gửi đi
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "<tệp>"
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc không tệp nào ngoài danh mục định dạng rời hệ thống
    Và nếu hệ thống từ chối thì lý do nói về định dạng tệp

    Dữ liệu:
      | tệp           |
      | cai-dat.exe   |
      | bieu-mau.docm |

  @FORMAT-WHITELIST @negative @role:sender
  Khung kịch bản: Tệp mang tên <tệp> mà là chương trình không được gửi đi
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và dự thảo kèm tệp "<tệp>" thực chất là chương trình
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc không tệp nào ngoài danh mục định dạng rời hệ thống
    Và nếu hệ thống từ chối thì lý do nói về định dạng tệp

    Dữ liệu:
      | tệp          |
      | phu-luc.pdf  |
      | so-lieu.xlsx |

  @FORMAT-WHITELIST @negative @role:receiver
  Khung kịch bản: Văn bản đến kèm tệp <tệp> không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "<tệp>"
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về định dạng tệp

    Dữ liệu:
      | tệp           |
      | cai-dat.exe   |
      | bieu-mau.docm |

  @FORMAT-WHITELIST @negative @role:receiver
  Kịch bản: Tệp đuôi .docx mà có macro không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "bieu-mau.docx" thực chất có macro
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về định dạng tệp

  @FORMAT-WHITELIST @negative @role:receiver
  Kịch bản: Tệp đuôi .txt mà là chương trình không được tiếp nhận như bản gốc
    Cho Bộ Minh họa đã soạn một công văn gửi hệ thống
    Và văn bản đó kèm tệp "bang-ke.txt" thực chất là chương trình
    Và văn bản đó đã lọt qua Trục vào hệ thống
    Khi văn thư tiếp nhận văn bản đó nếu hệ thống cho phép
    Thì hệ thống không ghi văn bản đó vào sổ như bản gốc
    Và lý do nói về định dạng tệp
