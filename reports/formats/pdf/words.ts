import type { Words } from '../../vocabulary.ts';

/** Words only the printed paper needs. */
export const pdfLabels = {
  house: { vi: 'Bộ kiểm thử tuân thủ Trục liên thông văn bản quốc gia', en: 'Conformance suite, National Document Axis' },
  what: { vi: 'Đã kiểm tra cái gì', en: 'What was examined' },
  forWhom: { vi: 'Cho ai', en: 'For whom' },
  basis: { vi: 'Theo căn cứ nào', en: 'On what basis' },
  how: { vi: 'Bằng cách nào', en: 'How' },
  proof: { vi: 'Bộ kiểm thử tự chứng minh', en: 'Proof of the suite' },
  caught: { vi: 'hệ thống sai bị phát hiện', en: 'wrong systems caught' },
  spared: { vi: 'hệ thống đúng không bị bắt nhầm', en: 'right ones spared' },
  mandatory: { vi: 'bắt buộc', en: 'mandatory' },
  advisory: { vi: 'lưu ý', en: 'advisory' },
  none: { vi: 'không có', en: 'none' },
  check: { vi: 'Cách kiểm tra', en: 'How to check it' },
  checkHow: {
    vi: 'Không cần mạng. Lệnh tính lại mọi phán quyết từ nhật ký trong gói; mã thoát 0 là mọi điều khớp. Mã QR ghi số báo cáo và mã băm kết quả, phải trùng với kết quả của lệnh.',
    en: 'No network needed. The command computes every verdict again from the journal in the bundle; exit code 0: everything agrees. The QR code holds the report number and the verdict digest, which must be those the command prints.',
  },
  clauses: { vi: 'Kết quả theo văn bản và điều khoản', en: 'Results by instrument and clause' },
  clausesHow: {
    vi: 'Mỗi yêu cầu được in đầy đủ ở điều khoản đầu tiên đặt ra nó; ở các điều khoản khác chỉ in mã.',
    en: 'Every requirement is printed whole at the first clause that demands it; at its other clauses by its id alone.',
  },
  wholeInstrument: { vi: 'toàn văn bản', en: 'the instrument as a whole' },
  inForceFrom: { vi: 'hiệu lực từ', en: 'in force from' },
  inForceTo: { vi: 'đến', en: 'to' },
  see: { vi: 'xem', en: 'see' },
  claims: { vi: 'Chức năng nhà cung cấp công bố (ICS)', en: 'Functions the maker claims (ICS)' },
  claimed: { vi: 'có', en: 'yes' },
  notClaimed: { vi: 'không', en: 'no' },
  digests: { vi: 'Mã băm để đối chiếu', en: 'Digests to compare' },
  icsDigest: { vi: 'Mã băm ICS', en: 'Digest of the ICS' },
  suiteDigest: { vi: 'Mã băm bộ kiểm thử', en: 'Digest of the suite' },
  page: { vi: 'Trang', en: 'page' },
} as const satisfies Record<string, Words>;
