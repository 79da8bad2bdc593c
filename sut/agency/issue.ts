import { Refused, type SendOrder } from '../driver.ts';
import { dayOf, isoOf } from './times.ts';
import type { Draft, Office } from './office.ts';
import { enqueue } from './queue.ts';
import type { Addressee, Outgoing } from './records.ts';

/** Issues a document: objections, addresses, number, papers, signatures, then into the queue (QĐ28 Đ8.K1: approve, sign, send). */
export async function issue(office: Office, given: SendOrder, replaced?: { readonly document: Outgoing; readonly reason: string }): Promise<Outgoing> {
  const { parts, books } = office;
  const order = normalised(office, given);
  for (const objection of Object.values(parts.objections)) {
    const text = await objection(office, order);
    if (text !== undefined) throw new Refused(text);
  }
  const addressees = merged(await Promise.all(order.recipients.map((recipient) => parts.address(office, recipient))));
  const now = parts.clock.now();
  const issuedOn = order.promulgationDate ?? dayOf(now);
  const notation = parts.notationFor(office, order);
  const numbered = { order, issuedOn, notation, number: parts.numberFor(office, order, issuedOn) };
  const draft: Draft = { ...numbered, documentId: parts.documentIdFor(office, numbered) };
  const files = await parts.papers(office, draft);
  const { attachments: _, ...facts } = order;
  const answered = order.answers === undefined ? undefined : books.incoming.get(order.answers);
  const id = String(books.outgoing.all().length + 1);
  const document = books.outgoing.put(id, {
    id,
    documentId: draft.documentId,
    number: draft.number,
    notation: draft.notation,
    order: facts,
    issuedOn,
    issuedAt: now,
    paper: parts.paperGoesAlong(office, order, issuedOn, addressees),
    signed: true,
    files,
    originals: await parts.keepOriginals(office, files),
    ...(answered && { responseFor: referenceTo(answered.message) }),
    replaces: replaced ? [replaced.document.documentId] : [],
    ...(replaced && { reason: replaced.reason }),
    addressees,
    history: parts.append([], { at: isoOf(now), event: 'issued', by: parts.identity.clerk.staff, note: `${draft.number}/${draft.notation}` }),
  });
  queueNew(office, document, addressees.filter(({ state }) => state === 'pending').map(({ organId }) => organId));
  return document;
}

/** Puts the document as a new one into the queue, for these recipients. */
export function queueNew(office: Office, document: Outgoing, recipients: readonly string[]): void {
  const { parts } = office;
  const wanted = document.addressees.filter(({ organId }) => recipients.includes(organId));
  for (const to of wanted.length > 0 ? parts.packaging(wanted) : []) {
    enqueue(office, {
      kind: 'edoc',
      purpose: 'new',
      about: document.id,
      from: parts.identity.organId,
      to,
      priority: document.order.priority ?? 0,
      at: parts.clock.now(),
      ...(document.reason !== undefined && { reason: document.reason }),
    });
  }
}

/** One package for everybody. */
export function oneForAll(addressees: readonly Addressee[]): readonly (readonly string[])[] {
  return [addressees.map(({ organId }) => organId)];
}

/** Vietnamese text leaves in precomposed form (TCVN 6909:2001), whatever keyboard wrote it. */
function normalised({ parts }: Office, order: SendOrder): SendOrder {
  const composed = <T>(value: T): T => {
    if (typeof value === 'string') return value.normalize('NFC') as T;
    if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(composed) as T;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composed(each)])) as T;
  };
  const signer = order.signer ?? parts.identity.leader;
  return composed({ ...order, signer, recipients: order.recipients.map((each) => parts.focalPoint(each)) });
}

/** Several persons of one agency make one recipient with several names. */
function merged(addressees: readonly Addressee[]): readonly Addressee[] {
  const byCode = new Map<string, Addressee>();
  for (const each of addressees) {
    const known = byCode.get(each.organId);
    byCode.set(each.organId, known ? { ...known, persons: [...known.persons, ...each.persons] } : each);
  }
  return [...byCode.values()];
}

function referenceTo(message: { readonly from: { readonly organId: string }; readonly code: { readonly number?: string; readonly notation?: string }; readonly promulgation: { readonly date?: string }; readonly documentId: string }): Outgoing['responseFor'] {
  const code = [message.code.number, message.code.notation].filter(Boolean).join('/');
  const { date } = message.promulgation;
  return { organId: message.from.organId, code, ...(date !== undefined && { promulgationDate: date }), documentId: message.documentId };
}
