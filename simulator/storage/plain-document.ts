import type { DocumentMessage } from '../../protocol/message.ts';

/** A small document of the exam agency, well-formed and complete, for tests of the axis. */
export function plainDocument(
  {
    number = '1',
    from = 'Y98.10',
    to = ['Y98.20'],
    content = 'Nội dung thử',
  }: { number?: string; from?: string; to?: readonly string[]; content?: string } = {},
  difference: Partial<DocumentMessage> = {},
): DocumentMessage {
  const date = '2026/11/24';
  const contentId = '6f0c1d2e-0001-4000-8000-000000000001';
  const file = { contentId, name: 'toan-van.pdf', contentType: 'application/pdf' };
  return {
    kind: 'document',
    from: { organId: from, organName: 'Sở Thử nghiệm tỉnh Mẫu' },
    to: to.map((organId) => ({ organId })),
    documentId: `${from},${date},${number}/TB-STN`,
    code: { number, notation: 'TB-STN' },
    promulgation: { place: 'Mẫu', date },
    documentType: { type: '2', typeDetail: '3', typeName: 'Thông báo' },
    subject: 'Thông báo thử liên thông',
    content,
    signer: { position: 'Giám đốc', fullName: 'Trần Thị Thử' },
    otherInfo: { priority: '0', promulgationAmount: '1', pageAmount: '1' },
    responseFor: [],
    steeringType: '1',
    toPlaces: [],
    trace: [{ organId: from, timestamp: `${date} 09:00:00` }],
    bussiness: { docType: '0', docReason: 'Văn bản điện tử mới', paper: '0' },
    manifest: [file],
    attachments: [{ ...file, content: Buffer.from('%PDF-1.4\n%demo\n%%EOF\n') }],
    ...difference,
  };
}
