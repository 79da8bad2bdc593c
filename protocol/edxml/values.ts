import { wireDateToDay, wireTimestampToInstant } from '../dates.ts';
import { objectionToOrganId } from '../identifiers.ts';
import type { ProblemCode } from './problems.ts';
import type { Report } from './report.ts';
import { childOf } from './tree.ts';
import type { Element } from './xml.ts';

const DATE = 'yyyy/MM/dd';
const TIMESTAMP = 'yyyy/MM/dd HH:mm:ss';

/** Reports a date that is not `yyyy/MM/dd` or does not exist; read strictly, since lenient readers make year 0025 of 20/05/2024. */
export function checkDate(report: Report, element: Element | undefined): void {
  if (!element) return;
  const { text } = element;
  const facts = { expected: DATE, found: text };
  if (text.trim() === '') return report.add('date-empty', { at: element }, facts);
  if (wireDateToDay(text) !== undefined) return;
  const [date = '', ...rest] = text.split(' ');
  if (!/^\d{4}\/\d{2}\/\d{2}$/.test(date)) return report.add('date-format', { at: element }, facts);
  if (wireDateToDay(date) === undefined) return report.add('date-impossible', { at: element }, facts);
  const timed = /^\d{2}:\d{2}(:\d{2})?$/.test(rest.join(' '));
  report.add(timed ? 'date-with-time' : 'date-format', { at: element }, facts);
}

/** Reports a timestamp that is not `yyyy/MM/dd HH:mm:ss` or does not exist. */
export function checkTimestamp(report: Report, element: Element | undefined): void {
  if (!element) return;
  const { text } = element;
  const facts = { expected: TIMESTAMP, found: text };
  if (text.trim() === '') return report.add('date-empty', { at: element }, facts);
  if (wireTimestampToInstant(text) !== undefined) return;
  const formed = /^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2}$/.test(text);
  report.add(formed ? 'timestamp-impossible' : 'timestamp-format', { at: element }, facts);
}

/** Reports a number that can not be read, or that lies outside the range; blanks around it count, as readers lose the message over them. */
export function checkNumber(
  report: Report,
  element: Element | undefined,
  codes: { readonly unreadable: ProblemCode; readonly range?: ProblemCode },
  [least, most]: readonly [number, number],
): void {
  if (!element) return;
  const { text } = element;
  const facts = { expected: most === Infinity ? `≥ ${least}` : `${least}–${most}`, found: text };
  if (!/^-?\d{1,9}$/.test(text)) return report.add(codes.unreadable, { at: element }, facts);
  const value = Number(text);
  if (codes.range && (value < least || value > most)) report.add(codes.range, { at: element }, facts);
}

/** Reports blanks around an agency code and a code of no known shape; a code is otherwise an opaque string. */
export function checkOrganId(report: Report, element: Element | undefined): void {
  if (!element || element.text === '') return;
  const code = element.text.trim();
  if (code !== element.text) report.add('organ-id-blanks', { at: element }, { expected: code, found: JSON.stringify(element.text) });
  if (code === '' || code === 'null') return;
  const objection = objectionToOrganId(code, { syntax: 'transition' });
  if (objection && objection !== 'too-long') report.add('organ-id-shape', { at: element }, { expected: 'H26.01 · 000.00.00.H26', found: code });
}

/** Reports a child that has to be there with a text. */
export function checkPresent(report: Report, parent: Element | undefined, name: string, code: ProblemCode = 'field-missing'): void {
  if (!parent) return;
  const child = childOf(parent, name);
  if (!child) report.add(code, { at: parent, missing: name }, { expected: name, found: '' });
  else if (child.children.length === 0 && child.text.trim() === '') report.add(code, { at: child }, { expected: name, found: child.text });
}
