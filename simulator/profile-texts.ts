import type { SettingName } from './profile.ts';

/** What each setting decides, for reports and for the page of a standing axis. */
export const SETTING_TEXTS = {
  'answers.httpStatusOnFailure': { vi: 'Mã HTTP của câu trả lời FAIL', en: 'HTTP status of a FAIL answer' },
  'answers.contentType': { vi: 'Content-Type của câu trả lời JSON', en: 'Content-Type of JSON answers' },
  'answers.numbersAsStrings': {
    vi: 'ErrorCode viết thành chuỗi hay thành số',
    en: 'ErrorCode as a string or as a number',
  },
  'transport.unknownOperation': {
    vi: 'Trả lời cho đường dẫn không phải dịch vụ nào',
    en: 'Answer to a path that is no operation',
  },
  'transport.wrongVerb': {
    vi: 'Trả lời khi phương thức HTTP không đúng với dịch vụ',
    en: 'Answer when the HTTP method is not that of the operation',
  },
  'limits.maxPackageBytes': {
    vi: 'Dung lượng lớn nhất của một gói tin, 0 là không giới hạn',
    en: 'Greatest size of a package; 0 means no limit',
  },
  'auth.timestampCheck': {
    vi: 'Có kiểm tra thời điểm ghi trong chữ ký của lời gọi không',
    en: 'Whether the timestamp of a signed call is checked',
  },
  'auth.timestampWindowSeconds': {
    vi: 'Độ lệch cho phép của thời điểm ấy khi có kiểm tra',
    en: 'Tolerance for that timestamp where it is checked',
  },
  'auth.replayCheck': {
    vi: 'Có từ chối chữ ký đã dùng một lần không',
    en: 'Whether a signature seen before is refused',
  },
  'auth.headerConsistency': {
    vi: 'Cách xử lý khi tiêu đề khác với nội dung đã ký',
    en: 'What happens when headers differ from what was signed',
  },
  'auth.hashHeaderCase': {
    vi: 'Chữ ký có được viết bằng chữ hoa không',
    en: 'Whether the signature may be in capitals',
  },
  'errors.auth': { vi: 'Mã lỗi khi không xác thực được', en: 'Error code of a failed authentication' },
  'errors.invalidFile': { vi: 'Mã lỗi khi tệp hoặc lời gọi không hợp lệ', en: 'Error code of an invalid file or call' },
  'errors.notStandard': { vi: 'Mã lỗi khi edXML không đúng chuẩn', en: 'Error code of edXML that is not per standard' },
  'errors.receiverUnknown': {
    vi: 'Mã lỗi khi nơi nhận không có, đã đóng hoặc chưa kết nối',
    en: 'Error code of a receiver that is unknown, closed or not connected',
  },
  'errors.receiverLocked': { vi: 'Mã lỗi khi nơi nhận bị khóa', en: 'Error code of a locked receiver' },
  'errors.system': { vi: 'Mã lỗi hệ thống của Trục', en: 'Error code of trouble inside the axis' },
  'errors.docIdNotFound': { vi: 'Mã lỗi khi không tìm thấy gói tin', en: 'Error code of a delivery that is not found' },
  'hash.mismatchCode': {
    vi: 'Mã lỗi khi hash-file không khớp tệp',
    en: 'Error code of a hash-file that does not fit the file',
  },
  'hash.padded': {
    vi: 'Có nhận hash-file viết đủ hai chữ số mỗi byte không',
    en: 'Whether a hash-file with two digits a byte is accepted',
  },
  'hash.acceptUnstripped': {
    vi: 'Có nhận hash-file tính cả CRLF cuối không',
    en: 'Whether a hash-file that covers the trailing CRLF is accepted',
  },
  'hash.missing': { vi: 'Cách xử lý khi thiếu hash-file', en: 'What happens when hash-file is missing' },
  'send.fromRule': { vi: 'Hệ thống được gửi thay cho những mã nào', en: 'Which codes a system may send for' },
  'send.fromErrorCode': {
    vi: 'Mã lỗi khi đơn vị gửi không thuộc hệ thống gọi',
    en: "Error code of a sender that is not the calling system's",
  },
  'send.toHeader': {
    vi: 'Tiêu đề to có ý nghĩa gì khi khác với nơi nhận trong edXML',
    en: 'What the header "to" means when it differs from the receivers in the edXML',
  },
  'send.duplicatePolicy': {
    vi: 'Cách xử lý khi cùng một tệp được gửi lại',
    en: 'What happens when the very same file is posted again',
  },
  'send.duplicateWindowMs': { vi: 'Khoảng thời gian coi là gửi lại', en: 'How long a post counts as a repetition' },
  'send.partialRecipients': {
    vi: 'Một nơi nhận không hợp lệ thì các nơi khác có nhận không',
    en: 'Whether the other receivers get a package of which one receiver is refused',
  },
  'send.statusRouting': {
    vi: 'Trạng thái được chuyển theo ResponseFor hay theo tiêu đề to',
    en: 'Whether a status goes by ResponseFor or by the header "to"',
  },
  'send.statusRoles': {
    vi: 'Trạng thái đảo vai Bên gửi, Bên nhận bị từ chối (Quyết định 28 Điều 3 khoản 4, 5)',
    en: 'A status with sender and receiver swapped is refused (Decision 28 Article 3)',
  },
  'send.validation': {
    vi: 'Gói tin không đúng chuẩn bị từ chối hay chỉ được ghi nhận',
    en: 'Whether a package that is not per standard is refused or only noted',
  },
  'send.kindMismatch': {
    vi: 'Cách xử lý khi messagetype khác với nội dung tệp',
    en: 'What happens when messagetype differs from the file',
  },
  'send.secrecyMarkers': {
    vi: 'Văn bản mang dấu hiệu độ mật bị từ chối (Quyết định 28 Điều 1 khoản 2)',
    en: 'A document with a secrecy marker is refused (Decision 28 Article 1)',
  },
  'codes.syntax': {
    vi: 'Cấu trúc mã định danh bắt buộc, hoặc mọi mã có trong danh mục',
    en: 'The syntax codes must have, or any code the list knows',
  },
  'codes.closed': {
    vi: 'Mã đã đóng bị từ chối từ ngày đóng (Quyết định 09/2025)',
    en: 'A closed code is refused from its day on (Decision 09/2025)',
  },
  'list.filters': {
    vi: 'Các tiêu đề lọc danh sách có tác dụng không',
    en: 'Whether filter headers of lists have any effect',
  },
  'list.toDate': { vi: 'Ngày cuối của bộ lọc có được tính không', en: 'Whether the end of the filter counts' },
  'list.processingStaysListed': {
    vi: 'Gói đang xử lý còn trong danh sách chờ không',
    en: 'Whether a delivery in processing stays listed',
  },
  'list.failStaysListed': {
    vi: 'Gói báo thất bại còn trong danh sách chờ không',
    en: 'Whether a failed delivery stays listed',
  },
  'list.timeFormat': { vi: 'Cách viết thời điểm trong danh sách', en: 'How lists write times' },
  'list.order': { vi: 'Thứ tự của danh sách', en: 'Order of lists' },
  'list.messagetypeMissing': {
    vi: 'Danh sách gồm loại nào khi không ghi messagetype',
    en: 'Which kinds a list holds when no messagetype is given',
  },
  'count.what': {
    vi: 'Số đếm là gói đang chờ hay mọi gói đã đến',
    en: 'Whether counts are of what is listed or of everything ever received',
  },
  'get.afterDone': {
    vi: 'Gói đã báo hoàn thành còn lấy được không',
    en: 'Whether an acknowledged package can still be fetched',
  },
  'ack.docIdConflict': {
    vi: 'Chọn mã nào khi docId và docid khác nhau',
    en: 'Which id counts when docId and docid differ',
  },
  'ack.afterDone': {
    vi: 'Trạng thái khác đến sau trạng thái cuối thì sao',
    en: 'What happens to another state after a final one',
  },
  'ack.unknownState': {
    vi: 'Cách xử lý trạng thái giao nhận không biết',
    en: 'What happens to an unknown state of delivery',
  },
  'sent.docIdFilter': {
    vi: 'docId nào được dùng để lọc danh sách đã gửi',
    en: 'Which docId narrows the list of what was sent',
  },
  'agency.level': {
    vi: 'Tiêu đề level có lọc danh sách cơ quan không',
    en: 'Whether the header "level" narrows the list of agencies',
  },
  'agency.invalidJson': {
    vi: 'Cách xử lý đăng ký không phải JSON đúng',
    en: 'What happens to a registration that is no valid JSON',
  },
  'agency.deleteUnknown': {
    vi: 'Trả lời khi xóa cơ quan không có',
    en: 'Answer to removing an agency that does not exist',
  },
  'agency.mayRegister': {
    vi: 'Hệ thống được đăng ký, xóa những cơ quan nào',
    en: 'Which agencies a system may register and remove',
  },
  'agency.sameName': {
    vi: 'Có nhận mã thứ hai cho cơ quan cùng tên không',
    en: 'Whether a second code for an agency of the same name is accepted',
  },
  'agency.newServedBy': {
    vi: 'Cơ quan mới đăng ký nhận qua hệ thống nào',
    en: 'Through which system a newly registered agency receives',
  },
  'dotnet.listUnitPath': {
    vi: 'Có phục vụ getListUnit của bộ SDK .NET không',
    en: 'Whether getListUnit of the .NET SDK is served',
  },
  'transit.traceHeader': { vi: 'Chặng TraceHeader mà Trục ghi thêm', en: 'The TraceHeader hop the axis adds' },
  'transit.reserialise': {
    vi: 'Gói tin được dựng lại trên đường đi hay giữ nguyên byte',
    en: 'Whether a package is rebuilt on its way or keeps its bytes',
  },
  'transit.signatureNamespace': {
    vi: 'Chữ ký XML có bị chuyển sang không gian tên của edXML không',
    en: 'Whether an XML signature is moved into the namespace of edXML',
  },
  'transit.attachments': {
    vi: 'Tệp đính kèm giữ nguyên hay mã hóa lại',
    en: 'Whether attachments are kept or encoded anew',
  },
} as const satisfies Record<SettingName, { readonly vi: string; readonly en: string }>;
