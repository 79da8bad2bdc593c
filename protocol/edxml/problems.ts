import type { Severity } from '../message.ts';

/** What is wrong, how grave it is, which rows of the divergence list it implements, and its name in both languages. */
interface Entry {
  readonly severity: Severity;
  readonly rulings?: readonly string[];
  /** Only the sender is at fault: a receiver reads the message in full. */
  readonly sender?: true;
  readonly vi: string;
  readonly en: string;
}

/** Every problem a message file can have. Over-length and shapes only warn: the regulation's table of types is not at hand. */
export const PROBLEMS = {
  'not-xml': { severity: 'reject', vi: 'Tệp không phải XML đúng cú pháp', en: 'The file is not well-formed XML' },
  'doctype': { severity: 'reject', rulings: ['50'], vi: 'Tệp có khai báo DOCTYPE, không được phép', en: 'The file has a DOCTYPE, which is refused' },
  'too-large': { severity: 'reject', vi: 'Tệp vượt giới hạn dung lượng', en: 'The file exceeds the size limit' },
  'too-deep': { severity: 'reject', vi: 'Phần tử lồng nhau quá sâu', en: 'Elements are nested too deeply' },
  'too-many-elements': { severity: 'reject', vi: 'Tệp có quá nhiều phần tử', en: 'The file has too many elements' },
  'bom': { severity: 'warn', sender: true, rulings: ['49'], vi: 'Tệp mở đầu bằng dấu thứ tự byte', en: 'The file begins with a byte order mark' },
  'utf-16': { severity: 'warn', sender: true, rulings: ['56'], vi: 'Tệp mã hóa UTF-16 thay vì UTF-8', en: 'The file is in UTF-16 instead of UTF-8' },
  'encoding': { severity: 'warn', sender: true, vi: 'Tệp khai bảng mã khác UTF-8', en: 'The file declares an encoding other than UTF-8' },

  'namespace': { severity: 'reject', rulings: ['03', '05'], vi: 'Không gian tên không phải của QCVN 102:2016', en: 'The namespace is not that of QCVN 102:2016' },
  'older-format': { severity: 'reject', rulings: ['04'], vi: 'Định dạng cũ (512, 2803 hoặc SOAP), không phải QCVN 102:2016', en: 'An older format (512, 2803 or SOAP), not QCVN 102:2016' },
  'no-envelope': { severity: 'reject', rulings: ['07'], vi: 'Không có edXMLEnvelope dưới phần tử gốc', en: 'There is no edXMLEnvelope under the root' },
  'root-name': { severity: 'warn', rulings: ['06'], vi: 'Phần tử gốc không tên edXML', en: 'The root element is not named edXML' },
  'no-message-header': { severity: 'reject', vi: 'Không có MessageHeader', en: 'There is no MessageHeader' },
  'status-wrapper': { severity: 'reject', rulings: ['s1'], vi: 'Trạng thái đặt trong Status thay vì MessageHeader', en: 'A status stands in Status instead of MessageHeader' },
  'prefix': { severity: 'warn', sender: true, rulings: ['01', '02'], vi: 'Phần tử không mang tiền tố edXML', en: 'An element does not carry the prefix edXML' },

  'from-missing': { severity: 'reject', vi: 'Thiếu mã cơ quan gửi (From/OrganId)', en: 'The sending agency (From/OrganId) is missing' },
  'to-missing': { severity: 'reject', vi: 'Thiếu nơi nhận (To/OrganId)', en: 'There is no receiver (To/OrganId)' },
  'document-id-missing': { severity: 'reject', vi: 'Thiếu mã văn bản (DocumentId)', en: 'DocumentId is missing' },
  'field-missing': { severity: 'warn', vi: 'Thiếu thông tin bắt buộc', en: 'A required element is missing' },
  'repeated': { severity: 'warn', vi: 'Phần tử lặp lại, chỉ lấy phần tử đầu', en: 'An element is repeated; the first one counts' },
  'organ-id-blanks': { severity: 'warn', rulings: ['53'], vi: 'Mã cơ quan có khoảng trắng ở đầu hoặc cuối', en: 'An agency code has blanks around it' },
  'organ-id-shape': { severity: 'warn', vi: 'Mã cơ quan không đúng cấu trúc nào đã biết', en: 'An agency code has none of the known shapes' },
  'to-duplicate': { severity: 'warn', vi: 'Một nơi nhận ghi hai lần', en: 'A receiver is named twice' },
  'too-long': { severity: 'warn', vi: 'Giá trị dài quá giới hạn', en: 'A value is longer than its limit' },
  'filler': { severity: 'warn', vi: 'Giá trị lấp chỗ thay vì bỏ trống', en: 'A filler stands where a value is missing' },
  'not-nfc': { severity: 'warn', sender: true, vi: 'Chữ Việt không ở dạng dựng sẵn (TCVN 6909:2001)', en: 'Vietnamese text is not precomposed (TCVN 6909:2001)' },

  'date-format': { severity: 'reject', rulings: ['15', '16'], vi: 'Ngày không theo mẫu yyyy/MM/dd', en: 'A date is not of the form yyyy/MM/dd' },
  'date-impossible': { severity: 'reject', rulings: ['19'], vi: 'Ngày không có trong lịch', en: 'A date does not exist in the calendar' },
  'date-with-time': { severity: 'warn', rulings: ['17'], vi: 'Ngày kèm theo giờ', en: 'A date is followed by a time' },
  'date-empty': { severity: 'warn', rulings: ['18'], vi: 'Phần tử ngày để trống', en: 'A date element is empty' },
  'timestamp-format': { severity: 'reject', rulings: ['20', '21', 's4'], vi: 'Thời điểm không theo mẫu yyyy/MM/dd HH:mm:ss', en: 'A timestamp is not of the form yyyy/MM/dd HH:mm:ss' },
  'timestamp-impossible': { severity: 'reject', vi: 'Thời điểm không có thật', en: 'A timestamp does not exist' },
  'date-future': { severity: 'warn', vi: 'Ngày ban hành ở tương lai', en: 'The promulgation date lies in the future' },
  'due-before-issue': { severity: 'warn', vi: 'Hạn xử lý trước ngày ban hành', en: 'The due date is before the promulgation date' },
  'id-disagrees': { severity: 'warn', vi: 'Mã văn bản không khớp cơ quan, ngày hoặc số, ký hiệu', en: 'DocumentId disagrees with agency, date or code' },

  'steering-unreadable': { severity: 'error', rulings: ['22', '23', '24'], vi: 'SteeringType không phải số', en: 'SteeringType is not a number' },
  'steering-range': { severity: 'warn', vi: 'SteeringType ngoài 1 đến 3', en: 'SteeringType is outside 1 to 3' },
  'document-type-unreadable': { severity: 'warn', rulings: ['26', '27'], vi: 'DocumentType/Type không phải số', en: 'DocumentType/Type is not a number' },
  'document-type-group': { severity: 'warn', vi: 'DocumentType/Type không phải nhóm 1 hoặc 2', en: 'DocumentType/Type is neither group 1 nor 2' },
  'type-detail-unreadable': { severity: 'warn', vi: 'DocumentType/TypeDetail không phải số', en: 'DocumentType/TypeDetail is not a number' },
  'priority-unreadable': { severity: 'warn', rulings: ['28'], vi: 'Mức khẩn không phải số', en: 'Priority is not a number' },
  'priority-range': { severity: 'warn', vi: 'Mức khẩn ngoài 0 đến 4', en: 'Priority is outside 0 to 4' },
  'amount-unreadable': { severity: 'warn', vi: 'Số lượng không phải số', en: 'An amount is not a number' },
  'flag-value': { severity: 'warn', vi: 'Giá trị phải là 0 hoặc 1', en: 'A value has to be 0 or 1' },

  'trace-list-missing': { severity: 'warn', sender: true, rulings: ['12'], vi: 'Không có TraceHeaderList', en: 'There is no TraceHeaderList' },
  'trace-header-missing': { severity: 'warn', sender: true, vi: 'TraceHeaderList không có TraceHeader nào', en: 'TraceHeaderList holds no TraceHeader' },
  'bussiness-missing': { severity: 'warn', sender: true, rulings: ['11', '12'], vi: 'Không có Bussiness, hiểu là văn bản mới', en: 'There is no Bussiness; taken as a new document' },
  'business-spelling': { severity: 'warn', rulings: ['09'], vi: 'Bussiness viết một chữ s', en: 'Bussiness is spelled with one s' },
  'bussiness-misplaced': { severity: 'reject', rulings: ['10'], vi: 'Bussiness đứng ngoài TraceHeaderList', en: 'Bussiness stands outside TraceHeaderList' },
  'business-type-unreadable': { severity: 'error', rulings: ['29'], vi: 'BussinessDocType không phải số', en: 'BussinessDocType is not a number' },
  'business-type-range': { severity: 'error', rulings: ['30'], vi: 'BussinessDocType ngoài 0 đến 3', en: 'BussinessDocType is outside 0 to 3' },
  'update-without-info': { severity: 'error', vi: 'Cập nhật mà không có BussinessDocumentInfo', en: 'An update without BussinessDocumentInfo' },
  'update-ids': { severity: 'warn', vi: 'Cập nhật nêu hai mã văn bản khác nhau', en: 'An update names two different document ids' },
  'replacement-without-list': { severity: 'error', vi: 'Thay thế mà không có ReplacementInfoList', en: 'A replacement without ReplacementInfoList' },

  'attachments-misplaced': { severity: 'reject', rulings: ['37'], vi: 'AttachmentEncoded không đứng dưới phần tử gốc', en: 'AttachmentEncoded does not stand under the root' },
  'no-attachment': { severity: 'warn', rulings: ['44', '45'], vi: 'Văn bản không có tệp đính kèm', en: 'The document has no attachment' },
  'attachment-name-missing': { severity: 'error', rulings: ['47'], vi: 'Tệp đính kèm không có tên', en: 'An attachment has no name' },
  'attachment-extension': { severity: 'warn', rulings: ['46'], vi: 'Tên tệp không có phần mở rộng', en: 'A file name has no extension' },
  'attachment-path': { severity: 'warn', vi: 'Tên tệp chứa ký tự đường dẫn', en: 'A file name holds characters of a path' },
  'base64': { severity: 'error', rulings: ['42'], vi: 'Nội dung tệp không phải base64', en: 'The content of a file is not base64' },
  'base64-empty': { severity: 'error', rulings: ['43'], vi: 'Nội dung tệp rỗng', en: 'The content of a file is empty' },
  'base64-lines': { severity: 'warn', sender: true, rulings: ['41'], vi: 'Base64 ngắt thành nhiều dòng', en: 'Base64 is broken over several lines' },
  'not-zip': { severity: 'error', rulings: ['40'], vi: 'Khai application/zip nhưng nội dung không phải ZIP', en: 'Declared application/zip, but the content is no archive' },
  'zip-unreadable': { severity: 'error', vi: 'Không giải nén được tệp', en: 'An archive can not be unpacked' },
  'zip-bounds': { severity: 'error', vi: 'Tệp nén vượt giới hạn giải nén', en: 'An archive exceeds the limits of unpacking' },
  'zip-entries': { severity: 'warn', vi: 'Tệp nén có nhiều mục, chỉ đọc mục đầu', en: 'An archive has several entries; the first one is read' },
  'zip-type': { severity: 'warn', rulings: ['39'], vi: 'Tệp nén nhưng khai kiểu khác application/zip', en: 'Zipped, but declared as another type than application/zip' },
  'office-under-zip': { severity: 'warn', vi: 'Tệp Office để nguyên nhưng khai application/zip', en: 'A raw Office file is declared application/zip' },
  'mime-name': { severity: 'warn', vi: 'ContentType không phải tên MIME đã đăng ký', en: 'ContentType is not a registered MIME name' },
  'content-id-missing': { severity: 'warn', vi: 'Tệp đính kèm không có ContentId', en: 'An attachment has no ContentId' },
  'cid-missing': { severity: 'warn', sender: true, rulings: ['32'], vi: 'ContentId của tệp thiếu cid: mà danh mục có', en: 'ContentId of an attachment lacks the cid: that the manifest has' },
  'reference-without-content-id': { severity: 'warn', sender: true, rulings: ['33'], vi: 'Reference không có ContentId', en: 'A Reference has no ContentId' },
  'manifest-unlisted': { severity: 'warn', rulings: ['62'], vi: 'Tệp đính kèm không có trong danh mục', en: 'An attachment is not listed in the manifest' },
  'manifest-without-attachment': { severity: 'warn', vi: 'Danh mục nêu tệp không có', en: 'The manifest lists a file that is not there' },
  'manifest-differs': { severity: 'warn', vi: 'Danh mục và tệp đính kèm khai khác nhau', en: 'Manifest and attachment disagree' },

  'status-code-missing': { severity: 'error', vi: 'Thiếu mã trạng thái (StatusCode)', en: 'StatusCode is missing' },
  'status-code-digits': { severity: 'warn', rulings: ['s2', 's3'], vi: 'StatusCode không phải hai chữ số', en: 'StatusCode is not of two digits' },
  'status-code-unknown': { severity: 'warn', vi: 'StatusCode ngoài danh mục', en: 'StatusCode is not a known one' },
  'response-for-missing': { severity: 'error', rulings: ['s8'], vi: 'Trạng thái không nêu văn bản nào (ResponseFor/DocumentId)', en: 'A status names no document (ResponseFor/DocumentId)' },
  'reason-missing': { severity: 'warn', vi: 'Trạng thái phải nêu lý do (Description)', en: 'The status has to give a reason (Description)' },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** True for a finding against the sender alone. */
export function isSenderOnly(code: string): boolean {
  const entry: Entry | undefined = (PROBLEMS as Record<string, Entry>)[code];
  return entry?.sender === true;
}
