import type { DocumentMessage } from '../message.ts';
import { checkRepeated, present, readOrgan, readResponseFor } from './read-blocks.ts';
import { readTrace } from './read-trace.ts';
import type { Report } from './report.ts';
import { NAMESPACE, allText, childOf, childrenOf, textOf } from './tree.ts';
import { checkDate, checkNumber, checkPresent } from './values.ts';
import type { Element } from './xml.ts';

/** Everything of a document message but its files. */
export type DocumentHeader = Omit<DocumentMessage, 'manifest' | 'attachments'>;

const SINGLE = [
  'From', 'DocumentId', 'Code', 'PromulgationInfo', 'DocumentType', 'Subject', 'Content', 'SignerInfo', 'DueDate', 'OtherInfo', 'SteeringType', 'ToPlaces',
] as const;
const KNOWN: ReadonlySet<string> = new Set([...SINGLE, 'To', 'ResponseFor', 'Bussiness', 'Business']);
const KNOWN_OTHER: ReadonlySet<string> = new Set([
  'Priority', 'SphereOfPromulgation', 'TyperNotation', 'PromulgationAmount', 'PageAmount', 'Direction', 'Appendixes',
]);
const AMOUNT = { unreadable: 'amount-unreadable', range: 'amount-unreadable' } as const;

/** Reads the header of a document message, in whatever order its elements stand; undefined when it names no sender or no document id. */
export function readDocumentHeader(report: Report, header: Element, message: Element): DocumentHeader | undefined {
  checkPresence(report, message);
  const from = childOf(message, 'From');
  const other = childOf(message, 'OtherInfo');
  const type = childOf(message, 'DocumentType');
  const signer = childOf(message, 'SignerInfo');
  const places = childOf(message, 'ToPlaces');
  const promulgation = childOf(message, 'PromulgationInfo');
  const code = childOf(message, 'Code');
  checkDate(report, childOf(promulgation, 'PromulgationDate'));
  checkDate(report, childOf(message, 'DueDate'));
  checkNumber(report, childOf(message, 'SteeringType'), { unreadable: 'steering-unreadable', range: 'steering-range' }, [1, 3]);
  checkNumber(report, childOf(type, 'Type'), { unreadable: 'document-type-unreadable', range: 'document-type-group' }, [1, 2]);
  checkNumber(report, childOf(type, 'TypeDetail'), { unreadable: 'type-detail-unreadable' }, [0, Infinity]);
  checkNumber(report, childOf(other, 'Priority'), { unreadable: 'priority-unreadable', range: 'priority-range' }, [0, 4]);
  for (const name of ['PromulgationAmount', 'PageAmount']) checkNumber(report, childOf(other, name), AMOUNT, [0, Infinity]);
  checkRepeated(report, message, SINGLE);
  const documentId = textOf(message, 'DocumentId') ?? '';
  const organ = from && readOrgan(report, from);
  const signature = header.children.find(({ name }) => name === 'Signature')?.xml;
  const unknown = [...strangersIn(message, KNOWN), ...strangersIn(other, KNOWN_OTHER)];
  const read = {
    to: childrenOf(message, 'To').map((each) => readOrgan(report, each)),
    documentId,
    code: present({ number: textOf(code, 'CodeNumber'), notation: textOf(code, 'CodeNotation') }),
    promulgation: present({ place: textOf(promulgation, 'Place'), date: textOf(promulgation, 'PromulgationDate') }),
    ...present({
      documentType: type && present({ type: textOf(type, 'Type'), typeDetail: textOf(type, 'TypeDetail'), typeName: textOf(type, 'TypeName') }),
      subject: textOf(message, 'Subject'),
      content: textOf(message, 'Content'),
      signer: signer && present({ competence: textOf(signer, 'Competence'), position: textOf(signer, 'Position'), fullName: textOf(signer, 'FullName') }),
      dueDate: textOf(message, 'DueDate'),
      otherInfo: other && readOtherInfo(other),
      steeringType: textOf(message, 'SteeringType'),
      signature,
    }),
    // An empty ResponseFor survives the axis where the sender had none.
    responseFor: childrenOf(message, 'ResponseFor').filter(({ children }) => children.length > 0).map((each) => readResponseFor(report, each)),
    toPlaces: childrenOf(places, 'Place').map(({ text }) => text),
    ...readTrace(report, header),
    ...(unknown.length > 0 && { unknown }),
  };
  return organ && organ.organId.trim() !== '' && documentId.trim() !== '' ? { kind: 'document', from: organ, ...read } : undefined;
}

function checkPresence(report: Report, message: Element): void {
  const from = childOf(message, 'From');
  if (from) checkPresent(report, from, 'OrganId', 'from-missing');
  else report.add('from-missing', { at: message, missing: 'From' }, { expected: 'From', found: '' });
  const receivers = childrenOf(message, 'To');
  if (receivers.length === 0) report.add('to-missing', { at: message, missing: 'To' }, { expected: '≥ 1', found: '0' });
  const seen = new Set<string>();
  for (const to of receivers) {
    checkPresent(report, to, 'OrganId', 'to-missing');
    const code = textOf(to, 'OrganId')?.trim();
    if (code && seen.has(code)) report.add('to-duplicate', { at: to }, { expected: '1', found: code });
    if (code) seen.add(code);
  }
  checkPresent(report, message, 'DocumentId', 'document-id-missing');
  for (const name of ['Code', 'PromulgationInfo', 'DocumentType', 'Subject']) checkPresent(report, message, name);
  for (const name of ['CodeNumber', 'CodeNotation']) checkPresent(report, childOf(message, 'Code'), name);
  const promulgation = childOf(message, 'PromulgationInfo');
  if (promulgation && !childOf(promulgation, 'PromulgationDate')) checkPresent(report, promulgation, 'PromulgationDate');
  checkPresent(report, childOf(message, 'DocumentType'), 'TypeName');
}

function readOtherInfo(other: Element): NonNullable<DocumentMessage['otherInfo']> {
  const appendixes = childOf(other, 'Appendixes');
  return present({
    priority: textOf(other, 'Priority'),
    sphereOfPromulgation: textOf(other, 'SphereOfPromulgation'),
    typerNotation: textOf(other, 'TyperNotation'),
    promulgationAmount: textOf(other, 'PromulgationAmount'),
    pageAmount: textOf(other, 'PageAmount'),
    direction: textOf(other, 'Direction'),
    appendixes: appendixes && childrenOf(appendixes, 'Appendix').map(({ text }) => text),
  });
}

function strangersIn(element: Element | undefined, known: ReadonlySet<string>): readonly (readonly [string, string])[] {
  return element?.children.filter(({ name, namespace }) => !known.has(name) || namespace !== NAMESPACE).map((each) => [each.name, allText(each)] as const) ?? [];
}
