import { typeNamed } from '../../../protocol/document-types.ts';
import type { SendOrder } from '../../driver.ts';
import type { Office } from '../office.ts';
import type { Draft } from './parts.ts';

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
  } while (isTaken(office, issuedOn, number, notation));
  office.books.counters.put(`outgoing/${year}`, next);
  return number;
}

/** True when this number and notation were already given in the year (ND30 Đ15.K1). */
export function isTaken({ books }: Office, issuedOn: string, number: string, notation: string): boolean {
  return books.numbers.get(numberKey({ issuedOn, number, notation })) !== undefined;
}

/** Notation by type: abbreviation and agency, agency and office for a công văn, kind of copy for a certified copy (ND30 PLI.II.3.b). */
export function notationFor({ parts }: Office, order: SendOrder): string {
  const { letters } = parts.identity;
  if (order.notation !== undefined) return order.notation;
  if (order.copy !== undefined) return `${order.copy}-${letters}`;
  const abbreviation = typeNamed(order.typeName)?.abbreviation;
  return abbreviation ? `${abbreviation}-${letters}` : `${letters}-VP`;
}

/** Document id in the comma form: agency, issue date, number/notation (QĐ28 Đ10.K2.b). */
export function documentIdFor({ parts }: Office, { issuedOn, number, notation }: Omit<Draft, 'documentId'>): string {
  return `${parts.identity.organId},${issuedOn.replaceAll('-', '/')},${number}/${notation}`;
}

/** Key of a number given: unique within the year (ND30 Đ15.K1). */
export function numberKey({ issuedOn, number, notation }: Pick<Draft, 'issuedOn' | 'number' | 'notation'>): string {
  return `${issuedOn.slice(0, 4)} ${number}/${notation}`;
}
