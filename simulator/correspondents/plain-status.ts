import type { DocumentMessage, StatusMessage } from '../../protocol/message.ts';

/** A small status of the receiver about a document, for tests of the axis. */
export function plainStatus(from: string, about: DocumentMessage, statusCode: string): StatusMessage {
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
