import { DOCUMENT_TYPES } from '../../protocol/document-types.ts';
import type { SendOrder } from '../driver.ts';
import type { Draft, Office } from './office.ts';

/** Number of an outgoing document: 01 upwards within the year, a leading zero below ten (ND30 Đ15.K1, PLI.II.3). */
export function numberFor(office: Office, order: SendOrder, issuedOn: string): string {
  if (order.number !== undefined) return order.number.padStart(2, '0');
  const year = issuedOn.slice(0, 4);
  const notation = office.parts.notationFor(office, order);
  let next = office.books.counters.get(`outgoing/${year}`) ?? 0;
  let number: string;
  do {
    next += 1;
    number = String(next).padStart(2, '0');
  } while (isTaken(office, year, number, notation));
  office.books.counters.put(`outgoing/${year}`, next);
  return number;
}

/** True when this number and notation were already given in the year (ND30 Đ15.K1). */
export function isTaken({ books }: Office, year: string, number: string, notation: string): boolean {
  return books.outgoing.find((each) => each.number === number && each.notation === notation && each.issuedOn.startsWith(year)) !== undefined;
}

/** Notation by type: abbreviation and agency, agency and office for a công văn, kind of copy for a certified copy (ND30 PLI.II.3.b). */
export function notationFor({ parts }: Office, order: SendOrder): string {
  const { letters } = parts.identity;
  if (order.notation !== undefined) return order.notation;
  if (order.copy !== undefined) return `${order.copy}-${letters}`;
  const abbreviation = abbreviationOf(order.typeName);
  return abbreviation ? `${abbreviation}-${letters}` : `${letters}-VP`;
}

/** Document id in the comma form: agency, issue date, number/notation (QĐ28 Đ10.K2.b). */
export function documentIdFor({ parts }: Office, { issuedOn, number, notation }: Omit<Draft, 'documentId'>): string {
  return `${parts.identity.organId},${issuedOn.replaceAll('-', '/')},${number}/${notation}`;
}

/** Arrival numbers run without gap within the year (ND30 Đ22, PLVI.III.1.đ). */
export function arrivalNumberFor({ books }: Office, year: string): number {
  const next = (books.counters.get(`arrivals/${year}`) ?? 0) + 1;
  return books.counters.put(`arrivals/${year}`, next);
}

function abbreviationOf(typeName: string): string | undefined {
  const wanted = typeName.toLowerCase().normalize('NFC');
  return DOCUMENT_TYPES.find(({ name }) => name === wanted)?.abbreviation;
}
