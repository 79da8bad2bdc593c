import { dayOf, isoOf } from '../../../protocol/dates.ts';
import { Refused, type SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';
import type { Addressee, Outgoing } from '../records.ts';
import { numberKey } from './numbering.ts';
import type { Draft } from './parts.ts';

/** Issues a document: objections, addresses, number, papers, signatures, then into the queue (QĐ28 Đ8.K1: approve, sign, send). */
export async function issue(office: Office, given: SendOrder, replaced?: { readonly document: Outgoing; readonly reason: string }): Promise<Outgoing> {
  const { parts, books } = office;
  const order = parts.normalise(office, given);
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
  const paper = parts.paperGoesAlong(office, order, issuedOn);
  const responseFor = parts.referenceToAnswered(office, order);
  const { attachments: _, ...facts } = order;
  const id = `di-${books.counters.put('issued', (books.counters.get('issued') ?? 0) + 1)}`;
  books.numbers.put(numberKey(draft), id);
  const document = books.outgoing.put(id, {
    id,
    documentId: draft.documentId,
    number: draft.number,
    notation: draft.notation,
    order: facts,
    issuedOn,
    issuedAt: now,
    paper,
    signed: parts.signers(office, draft).length > 0,
    files,
    originals: parts.keepOriginals(office, files),
    ...(responseFor && { responseFor }),
    replaces: replaced ? [replaced.document.documentId] : [],
    ...(replaced && { reason: replaced.reason }),
    addressees,
    history: parts.append([], {
      at: isoOf(now),
      event: 'issued',
      by: parts.identity.clerk.staff,
      note: `${draft.number}/${draft.notation}${order.paper && !paper ? '; không gửi kèm bản giấy: không thuộc danh mục' : ''}`,
    }),
  });
  parts.queueNew(office, document, addressees.filter(({ state }) => state === 'pending').map(({ organId }) => organId));
  parts.onIssued(office, document);
  return document;
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
