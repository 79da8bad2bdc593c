import { instantToWireTimestamp } from '../../protocol/dates.ts';
import { documentTypeOf } from '../../protocol/document-types.ts';
import type { Attachment, Bussiness, DocumentMessage, Organ, StatusMessage } from '../../protocol/message.ts';
import type { Office } from './office.ts';
import type { Dispatch, Incoming, Outgoing } from './records.ts';

const NEW_REASON = 'Văn bản điện tử mới';

/** The edXML message of an issued document: new, replacement, recall or update (edxml.md §1, §6.1). */
export function composeDocument(office: Office, document: Outgoing, dispatch: Dispatch): DocumentMessage {
  const { identity } = office.parts;
  const { order } = document;
  const signer = order.signer ?? identity.leader;
  const date = document.issuedOn.replaceAll('-', '/');
  const persons = document.addressees.flatMap((each) => each.persons.map((person) => `${person} (${each.organName ?? each.organId})`));
  const toPlaces = [...(order.toPlaces ?? ['Như trên', 'Lưu: VT']), ...persons];
  const attachments = document.files.map(({ sha256: _, signatures: __, ...file }): Attachment => file);
  return {
    kind: 'document',
    from: ownOrgan(office, identity.organId),
    to: dispatch.to.map((organId) => organOf(document, organId)),
    documentId: document.documentId,
    code: { number: document.number, notation: document.notation },
    promulgation: { place: order.place ?? identity.place, date },
    documentType: documentTypeOf(order.typeName),
    subject: order.subject,
    content: order.content !== undefined && order.content.length <= 500 ? order.content : order.subject,
    signer: { ...(signer.competence !== undefined && { competence: signer.competence }), position: signer.position, fullName: signer.fullName },
    ...(order.dueDate !== undefined && { dueDate: order.dueDate.replaceAll('-', '/') }),
    otherInfo: { priority: String(order.priority ?? 0), promulgationAmount: '1', pageAmount: '1' },
    responseFor: document.responseFor ? [document.responseFor] : [],
    steeringType: String(order.steeringType ?? 1),
    toPlaces,
    trace: [{ organId: identity.organId, timestamp: instantToWireTimestamp(dispatch.at) }],
    bussiness: { ...businessOf(document, dispatch), paper: document.paper ? '1' : '0', staff: identity.clerk },
    manifest: attachments.map(({ contentId, name, contentType, description }) => ({
      contentId,
      name,
      contentType,
      ...(description !== undefined && { description }),
    })),
    attachments,
  };
}

function businessOf(document: Outgoing, { purpose, reason = NEW_REASON, change, to }: Dispatch): Bussiness {
  if (purpose === 'recall') return { docType: '1', docReason: reason };
  if (purpose === 'update') {
    const receivers = [
      ...(change?.removeRecipients ?? []).map((organId) => ({ organId, receiverType: '0' })),
      ...(change?.addRecipients ?? []).map(({ organId }) => ({ organId, receiverType: '1' })),
    ];
    const changed = change?.dueDate !== undefined || change?.subject !== undefined;
    const documentInfo = { documentInfo: changed ? '1' : '0', documentReceiver: receivers.length > 0 ? '1' : '0', receivers };
    return { docType: '2', docReason: reason, documentId: document.documentId, documentInfo };
  }
  if (document.replaces.length > 0) {
    return { docType: '3', docReason: reason, replacements: document.replaces.map((documentId) => ({ documentId, organIds: to })) };
  }
  return { docType: '0', docReason: reason, documentId: document.documentId };
}

/** The edXML message of a business status about a document received (edxml.md §7). */
export function composeStatus(
  office: Office,
  { message, addressedTo }: Incoming,
  { code, reason, at }: { readonly code: string; readonly reason?: string; readonly at: number },
): StatusMessage {
  const { number, notation } = message.code;
  return {
    kind: 'status',
    from: ownOrgan(office, addressedTo),
    responseFor: {
      organId: message.from.organId,
      code: [number, notation].filter(Boolean).join('/'),
      ...(message.promulgation.date !== undefined && { promulgationDate: message.promulgation.date }),
      documentId: message.documentId,
    },
    staff: office.parts.identity.clerk,
    statusCode: code,
    ...(reason !== undefined && { description: reason }),
    timestamp: instantToWireTimestamp(at),
  };
}

function ownOrgan({ parts, directory }: Office, organId: string): Organ {
  const { identity } = parts;
  if (organId === identity.organId) return { organId, organName: identity.organName, organAdd: identity.address };
  return { organId, organName: directory.nameOf(organId) ?? identity.organName };
}

function organOf(document: Outgoing, organId: string): Organ {
  const organName = document.addressees.find((each) => each.organId === organId)?.organName;
  return { organId, ...(organName !== undefined && { organName }) };
}
