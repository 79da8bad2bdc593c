import type { Call } from '../protocol/call.ts';
import { instantToWireDate, instantToWireTimestamp } from '../protocol/dates.ts';
import { emitAttachment, writeMessage } from '../protocol/edxml/write.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';

/** A working Tuesday morning. */
export const BENCH_INSTANT = Date.parse('2026-11-24T09:00:00+07:00');

const FROM = 'Y98.10';

/** A document message of about `size` bytes, different for every serial. */
export function packageOf(serial: number, size: number): Uint8Array {
  const date = instantToWireDate(BENCH_INSTANT);
  const code = { number: String(serial).padStart(2, '0'), notation: 'STN-VP' };
  // Base64 makes four bytes of three; the rest of a message takes about two thousand.
  const content = Buffer.alloc(Math.max(64, Math.floor(((size - 2_000) * 3) / 4)), 0x20);
  content.write(`%PDF-1.7\n% ${serial}\n`);
  const attachment = emitAttachment('toan-van.pdf', 'application/pdf', content, `tep-${serial}`);
  return writeMessage({
    kind: 'document',
    from: { organId: FROM, organName: 'Sở Thử nghiệm tỉnh Mẫu' },
    to: [{ organId: 'Y98.20', organName: 'UBND xã Ví Dụ' }],
    documentId: `${FROM},${date},${code.number}/${code.notation}`,
    code,
    promulgation: { place: 'Mẫu', date },
    documentType: { type: '2', typeDetail: '18', typeName: 'Công văn' },
    subject: `V/v đo thời gian gửi văn bản số ${serial}`,
    signer: { position: 'Giám đốc', fullName: 'Trần Thị Thử' },
    responseFor: [],
    steeringType: '1',
    toPlaces: ['Như trên'],
    trace: [{ organId: FROM, timestamp: instantToWireTimestamp(BENCH_INSTANT) }],
    bussiness: { docType: '0', docReason: 'Văn bản điện tử mới', paper: '0' },
    manifest: [{ contentId: attachment.contentId, name: attachment.name, contentType: attachment.contentType }],
    attachments: [attachment],
  });
}

/** `count` signed sendEdoc calls, each with a document of its own. */
export function sendCalls(count: number, size: number): readonly Call[] {
  const who = { systemId: 'vxp.test.10', secret: 'bi-mat-thu-nghiem-Y98.10', timestamp: vxpTimestamp(BENCH_INSTANT) };
  return Array.from({ length: count }, (_, serial) =>
    callOf('sendEdoc', who, { servicetype: 'eDoc', messagetype: 'edoc', from: FROM }, packageOf(serial + 1, size)),
  );
}
