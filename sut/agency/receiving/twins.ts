import { isoOf } from '../../../protocol/dates.ts';
import { codeKey } from '../keeping/books.ts';
import type { Office } from '../office.ts';
import type { Incoming } from '../records.ts';
import type { Arrival } from './parts.ts';

/** A document already here: the same sender's same document id. What was refused may come again, mended. */
export function twinOf({ books }: Office, { message, addressedTo, fingerprint }: Arrival): Incoming | undefined {
  return books.incoming
    .under(message.documentId)
    .find(
      (each) =>
        each.message.from.organId.trim() === message.from.organId.trim() &&
        (addressedTo === undefined || each.addressedTo === addressedTo) &&
        (each.state !== 'refused' || each.fingerprint === fingerprint),
    );
}

/** No second registration, a warning for the clerk (ND30 PLVI.III.1.h). */
export function onTwin(office: Office, twin: Incoming, { fingerprint, docId }: Arrival): Incoming {
  const { parts, books } = office;
  const text = fingerprint === twin.fingerprint ? 'Văn bản đến lần nữa, trùng mã định danh' : 'Văn bản khác nội dung nhưng trùng mã định danh đã có';
  const history = parts.append(twin.history, { at: isoOf(parts.clock.now()), event: 'duplicate', by: 'hệ thống', note: `${text} (${docId})` });
  const warnings = twin.warnings.some((each) => each.text === text) ? twin.warnings : [...twin.warnings, { code: 'duplicate-id' as const, text }];
  return books.incoming.put(twin.id, { ...twin, warnings, history });
}

/** Another document of the same number, notation and issuing agency in the same year (ND30 PLVI.III.1.h). */
export function lookalikeOf({ books }: Office, { message }: Arrival): Incoming | undefined {
  const year = message.promulgation.date?.slice(0, 4);
  return books.incoming
    .under(codeKey(message.code))
    .find((each) => each.state !== 'refused' && each.message.promulgation.date?.slice(0, 4) === year && sameAgency(each.message.from, message.from));
}

function sameAgency(one: Arrival['message']['from'], other: Arrival['message']['from']): boolean {
  const name = (organ: typeof one): string => (organ.organName ?? '').trim().normalize('NFC').toLowerCase();
  return one.organId.trim() === other.organId.trim() || (name(one) !== '' && name(one) === name(other));
}
