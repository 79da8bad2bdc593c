# language: vi
Tính năng: Số, ký hiệu đúng khuôn và khớp tên loại
  Nghị định 30/2020/NĐ-CP Điều 7, Phụ lục I phần I mục II.3, Phụ lục III
  Number and notation follow the pattern of Decree 30/2020 and agree with the type of the document.

  @CODE-FORMAT @positive @role:sender
  Kịch bản: Công văn đầu tiên của năm có số 0 đứng trước và ký hiệu đúng khuôn
    Cho một dự thảo công văn gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì số và ký hiệu trong gói tin viết đúng khuôn

  @CODE-FORMAT @positive @role:sender
  Kịch bản: Văn bản có tên loại viết số, gạch chéo, viết tắt, gạch nối đúng chỗ
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì số và ký hiệu trong gói tin viết đúng khuôn

  @CODE-FORMAT @negative @role:sender
  Kịch bản: Số có ba chữ số không bị thêm bớt chữ số nào
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và văn thư ấn định số "145" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc số và ký hiệu trong gói tin viết đúng khuôn

  @CODE-FORMAT @negative @role:sender
  Kịch bản: Số dưới 10 không đi mà thiếu số 0 đứng trước
    Cho một dự thảo công văn gửi Bộ Tài chính
    Và văn thư ấn định số "5" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc số và ký hiệu trong gói tin viết đúng khuôn

  @CODE-FORMAT @negative @role:sender
  Khung kịch bản: Ký hiệu <sai ở đâu> không rời hệ thống
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và văn thư ấn định ký hiệu "<ký hiệu>" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc số và ký hiệu trong gói tin viết đúng khuôn
    Và nếu hệ thống từ chối thì lý do nói về số và ký hiệu

    Dữ liệu:
      | sai ở đâu                   | ký hiệu   |
      | có khoảng trắng quanh gạch  | QĐ - STN  |
      | dùng gạch chéo giữa các nhóm | QĐ/STN    |
      | viết chữ thường             | qđ-stn    |
      | có nhóm chữ rỗng            | QĐ--STN   |
      | có năm như văn bản quy phạm bị chen khoảng trắng | 2026 /QĐ-STN |

  @CODE-FORMAT @negative @role:sender
  Kịch bản: Số lẫn chữ cái không rời hệ thống
    Cho một dự thảo quyết định gửi Bộ Tài chính
    Và văn thư ấn định số "15QĐ" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc số và ký hiệu trong gói tin viết đúng khuôn
    Và nếu hệ thống từ chối thì lý do nói về số và ký hiệu

  @TYPE-ABBR @positive @role:sender
  Khung kịch bản: Ký hiệu của <loại> mang đúng chữ viết tắt tên loại
    Cho một dự thảo thuộc loại "<loại>" gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì tên loại và ký hiệu trong gói tin khớp nhau

    Dữ liệu:
      | loại            |
      | Nghị quyết      |
      | Quyết định      |
      | Chỉ thị         |
      | Quy chế         |
      | Quy định        |
      | Thông cáo       |
      | Thông báo       |
      | Hướng dẫn       |
      | Chương trình    |
      | Kế hoạch        |
      | Phương án       |
      | Đề án           |
      | Dự án           |
      | Báo cáo         |
      | Biên bản        |
      | Tờ trình        |
      | Hợp đồng        |
      | Công điện       |
      | Bản ghi nhớ     |
      | Bản thỏa thuận  |
      | Giấy ủy quyền   |
      | Giấy mời        |
      | Giấy giới thiệu |
      | Giấy nghỉ phép  |
      | Phiếu gửi       |
      | Phiếu chuyển    |
      | Phiếu báo       |

  @TYPE-ABBR @positive @role:sender
  Khung kịch bản: Ký hiệu của <loại> không mang chữ viết tắt tên loại
    Cho một dự thảo thuộc loại "<loại>" gửi Bộ Tài chính
    Khi văn thư phát hành văn bản
    Thì tên loại và ký hiệu trong gói tin khớp nhau

    Dữ liệu:
      | loại     |
      | Công văn |
      | Thư công |

  @TYPE-ABBR @negative @role:sender
  Khung kịch bản: <Loại> mang ký hiệu "<ký hiệu>" không rời hệ thống
    Cho một dự thảo thuộc loại "<Loại>" gửi Bộ Tài chính
    Và văn thư ấn định ký hiệu "<ký hiệu>" cho dự thảo
    Khi văn thư phát hành văn bản
    Thì hệ thống từ chối, hoặc tên loại và ký hiệu trong gói tin khớp nhau
    Và nếu hệ thống từ chối thì lý do nói về tên loại

    Dữ liệu:
      | Loại       | ký hiệu |
      | Công văn   | CV-STN  |
      | Quyết định | TB-STN  |
      | Tờ trình   | BC-STN  |
      | Thông báo  | TC-STN  |
      | Quy định   | QĐ-STN  |
