import { documentTypeOf } from '../../../protocol/document-types.ts';
import { emitAttachment } from '../../../protocol/edxml/write.ts';
import type { Attachment, Bussiness, DocumentMessage, Organ } from '../../../protocol/message.ts';
import type { Office } from '../office.ts';
import type { Dispatch, Outgoing } from '../records.ts';

const NEW_REASON = 'Văn bản điện tử mới';
/** Longest Content of the message (QCVN 102:2016); the whole text stands in the signed file. */
const CONTENT = 500;

/** The edXML message of an issued document: new, replacement, recall or update (edxml.md §1, §6.1). */
export function composeDocument(office: Office, document: Outgoing, dispatch: Dispatch): DocumentMessage {
  const { parts } = office;
  const { identity } = parts;
  const { order } = document;
  const { competence, position, fullName } = order.signer ?? identity.leader;
  const persons = document.addressees.flatMap((each) => each.persons.map((person) => `${person} (${each.organName ?? each.organId})`));
  const attachments = document.files.map(({ contentId, name, contentType, content, description }): Attachment => {
    const attachment = emitAttachment(name, contentType, content, contentId);
    return description === undefined ? attachment : { ...attachment, description };
  });
  return {
    kind: 'document',
    from: parts.ownOrgan(office, identity.organId),
    to: dispatch.to.map((organId) => organOf(document, organId)),
    documentId: document.documentId,
    code: { number: document.number, notation: document.notation },
    promulgation: { place: order.place ?? identity.place, date: wireDate(document.issuedOn) },
    documentType: documentTypeOf(order.typeName),
    subject: order.subject,
    content: order.content !== undefined && [...order.content].length <= CONTENT ? order.content : order.subject,
    signer: { ...(competence !== undefined && { competence }), position, fullName },
    ...(order.dueDate !== undefined && { dueDate: wireDate(order.dueDate) }),
    otherInfo: { priority: String(order.priority ?? 0), promulgationAmount: '1', pageAmount: '1' },
    responseFor: document.responseFor ? [document.responseFor] : [],
    steeringType: String(order.steeringType ?? 1),
    toPlaces: [...(order.toPlaces ?? ['Như trên', 'Lưu: VT']), ...persons],
    trace: [{ organId: identity.organId, timestamp: parts.timestamp(dispatch.at) }],
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

/** The agency as it names itself, or a unit it works for. */
export function ownOrgan({ parts, directory }: Office, organId: string): Organ {
  const { identity } = parts;
  if (organId === identity.organId) return { organId, organName: identity.organName, organAdd: identity.address };
  return { organId, organName: directory.nameOf(organId) ?? identity.organName };
}

function organOf(document: Outgoing, organId: string): Organ {
  const organName = document.addressees.find((each) => each.organId === organId)?.organName;
  return { organId, ...(organName !== undefined && { organName }) };
}

function wireDate(day: string): string {
  return day.replaceAll('-', '/');
}
