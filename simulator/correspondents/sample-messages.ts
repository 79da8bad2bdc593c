import type { DocumentMessage, StatusMessage } from '../../protocol/message.ts';
import { emitAttachment } from '../../protocol/edxml/write.ts';

/** A small valid document between invented agencies, with one text file; unsigned: for tests of the axis and first tries of a connection. */
export function sampleDocument(from: string, to: readonly string[], { number = '145', content = 'Nội dung thử' } = {}): DocumentMessage {
  const file = emitAttachment('toan-van.txt', 'text/plain', Buffer.from(content), `3f0c1e52-0000-4000-8000-${number.padStart(12, '0')}`);
  return {
    kind: 'document',
    from: { organId: from, organName: 'Cơ quan gửi thử' },
    to: to.map((organId) => ({ organId, organName: 'Cơ quan nhận thử' })),
    documentId: `${from},2026/11/24,${number}/STN-VP`,
    code: { number, notation: 'STN-VP' },
    promulgation: { place: 'Mẫu', date: '2026/11/24' },
    documentType: { type: '2', typeDetail: '18', typeName: 'Công văn' },
    subject: 'V/v thử nghiệm liên thông',
    content: 'Thử nghiệm liên thông',
    signer: { position: 'Giám đốc', fullName: 'Trần Thị Thử' },
    otherInfo: { priority: '0', promulgationAmount: '1', pageAmount: '1' },
    responseFor: [],
    steeringType: '1',
    toPlaces: ['Như trên'],
    trace: [{ organId: from, timestamp: '2026/11/24 11:59:00' }],
    bussiness: { docType: '0', docReason: 'Văn bản điện tử mới', paper: '0' },
    manifest: [{ contentId: file.contentId, name: file.name, contentType: file.contentType }],
    attachments: [file],
  };
}

/** A status of the receiver about a document. */
export function sampleStatus(from: string, about: DocumentMessage, statusCode: string): StatusMessage {
  return {
    kind: 'status',
    from: { organId: from, organName: 'Cơ quan nhận thử' },
    responseFor: {
      organId: about.from.organId,
      code: `${about.code.number}/${about.code.notation}`,
      promulgationDate: about.promulgation.date!,
      documentId: about.documentId,
    },
    staff: { department: 'Văn thư', staff: 'Lê Văn Mẫu' },
    statusCode,
    timestamp: '2026/11/24 12:30:00',
  };
}
