import type { ResponseFor, StatusMessage } from '../../../protocol/message.ts';
import type { Office } from '../office.ts';
import type { Answered } from '../records.ts';
import type { ReceiverEvent, StatusFacts } from './parts.ts';

/** Codes of the receiver by what happened (QĐ28 Đ10.K2.h; codes of field practice). */
const CODES = {
  arrived: ['01'],
  refused: ['02'],
  accepted: ['03'],
  assigned: ['04'],
  processing: ['05'],
  completed: ['06'],
  replied: ['06'],
  agreed: ['15'],
  declined: ['16'],
} as const satisfies Record<ReceiverEvent, readonly string[]>;

export function statusesFor(_: Office, __: Answered, event: ReceiverEvent): readonly string[] {
  return CODES[event];
}

/** A unit reports under its own code; an older code of the agency is answered with the present one. */
export function reportsAs({ parts }: Office, { addressedTo }: Answered): string {
  const { organId, legacyId } = parts.identity;
  return addressedTo === legacyId ? organId : addressedTo;
}

/** Agency, number and notation, date and document id of the original, as they came (QĐ28 Đ14.K2). */
export function referenceFor(_: Office, { message }: Answered): ResponseFor {
  const { number, notation } = message.code;
  return {
    organId: message.from.organId.trim(),
    code: [number, notation].filter(Boolean).join('/'),
    ...(message.promulgation.date !== undefined && { promulgationDate: message.promulgation.date }),
    documentId: message.documentId,
  };
}

/** The edXML message of a business status about a document received (edxml.md §7). */
export function composeStatus(office: Office, record: Answered, { code, reason, at }: StatusFacts): StatusMessage {
  const { parts } = office;
  return {
    kind: 'status',
    from: parts.ownOrgan(office, parts.reportsAs(office, record)),
    responseFor: parts.referenceFor(office, record),
    staff: parts.identity.clerk,
    statusCode: code,
    ...(reason !== undefined && { description: reason.normalize('NFC') }),
    timestamp: parts.timestamp(at),
  };
}
