import { dayOf, isoOf, wireDateToDay } from '../../../protocol/dates.ts';
import type { Office } from '../office.ts';
import type { Incoming } from '../records.ts';
import type { Arrival, Defect } from './parts.ts';
import { report } from './report.ts';
import { verified } from './signatures.ts';

/** Longest reason of a refusal that every receiver of it keeps. */
const REASON = 1000;

/** Registers a document that came: its twin first, then every check, then the record and the report (ND30 Đ21.K2). */
export async function admit(office: Office, received: Arrival): Promise<Incoming> {
  const { parts } = office;
  const twin = parts.twinOf(office, received);
  if (twin) return parts.onTwin(office, twin, received);
  const arrival = await verified(office, received);
  const defects: Defect[] = [];
  for (const check of Object.values(parts.checks)) defects.push(...(await check(office, arrival)));
  const record = parts.enter(office, arrival, defects);
  const reported = record.state === 'refused' ? report(office, record, 'refused', { reason: record.reason! }) : report(office, record, 'arrived');
  return expected(office, parts.notify(office, reported));
}

/** The record a new arrival makes: refused for any grave defect, for reference only when it lacks legal value (QĐ28 Đ4.K2). */
export function enter(office: Office, arrival: Arrival, defects: readonly Defect[]): Incoming {
  const { parts, books } = office;
  const { message, files, signatures, fingerprint, at } = arrival;
  const { attachments: _, ...kept } = message;
  const grave = defects.filter(({ verdict }) => verdict === 'refuse');
  const lookalike = parts.lookalikeOf(office, arrival);
  const namesake = books.incoming.under(message.documentId).find(({ state }) => state !== 'refused');
  const warnings: Incoming['warnings'] = [
    ...(namesake ? [{ code: 'duplicate-id' as const, text: `Mã định danh văn bản đã có, của ${namesake.message.from.organId}` }] : []),
    ...(lookalike ? [{ code: 'duplicate-code' as const, text: `Trùng số, ký hiệu và cơ quan ban hành với văn bản ${lookalike.documentId}` }] : []),
    ...defects.filter(({ anomaly, verdict }) => anomaly || verdict !== 'refuse').map(({ anomaly, text }) => ({ code: anomaly ? ('anomaly' as const) : ('other' as const), text })),
  ];
  const due = dayIn(message.dueDate);
  const id = `den-${books.counters.put('received', (books.counters.get('received') ?? 0) + 1)}`;
  return books.incoming.put(id, {
    id,
    message: kept,
    documentId: message.documentId,
    files: files.map((file) => withVerdict(office, file, signatures)),
    fingerprint,
    addressedTo: arrival.addressedTo ?? parts.identity.organId,
    state: grave.length > 0 ? 'refused' : 'arrived',
    standing: defects.some(({ verdict }) => verdict !== 'warn') ? 'reference' : 'original',
    arrivedAt: at,
    warnings,
    ...(grave.length > 0 && { reason: cut(grave.map(({ text }) => text).join('; ')) }),
    ...(due !== undefined && { dueDate: due }),
    subject: (message.subject ?? '').normalize('NFC'),
    history: [],
  });
}

/** The clerk is told of every arrival, of anomalies too; what is urgent goes to the head at once (ND30 Đ21.K2.b, PLVI.III.1.i). */
export function notify({ parts, books }: Office, record: Incoming): Incoming {
  const { clerk, leader } = parts.identity;
  const urgent = Number(record.message.otherInfo?.priority) > 0;
  const anomalies = record.warnings.filter(({ code }) => code === 'anomaly').map(({ text }) => text);
  const note = [`Báo ${urgent ? `${leader.fullName}, ` : ''}${clerk.staff}: văn bản ${record.state === 'refused' ? 'không đạt kiểm tra' : 'mới'}`, ...anomalies].join('; ');
  const entry = { at: isoOf(parts.clock.now()), event: 'notified', by: 'hệ thống', note };
  return books.incoming.put(record.id, { ...record, history: parts.append(record.history, entry) });
}

/** A recall or a replacement that came before its document takes effect now: nothing comes back to life. */
function expected(office: Office, record: Incoming): Incoming {
  const { parts, books } = office;
  if (record.state === 'refused') return record;
  let current = record;
  for (const { kind, organId, reason = '', by = '' } of books.forewarnings.under(record.documentId)) {
    if (organId !== record.message.from.organId.trim()) continue;
    if (kind === 'replacement') current = parts.supersede(office, current, by);
    else {
      const cancelled = parts.cancel(office, current, reason);
      return cancelled ? report(office, cancelled, 'agreed', { note: `Thu hồi đã báo từ trước: ${reason}` }) : current;
    }
  }
  return current;
}

/** The day a date of a package names, a time behind it left aside; undefined when it names none. */
export function dayIn(date: string | undefined): string | undefined {
  return wireDateToDay(date?.trim().slice(0, 10) ?? '');
}

function withVerdict({ parts }: Office, file: Incoming['files'][number], signatures: Arrival['signatures']): Incoming['files'][number] {
  const found = signatures.get(file.contentId);
  return found ? { ...file, signatures: parts.showSignatures(found) } : file;
}

function cut(text: string): string {
  return [...text].length > REASON ? `${[...text].slice(0, REASON - 1).join('')}…` : text;
}

/** Arrival numbers run without gap within the year (ND30 Đ22, PLVI.III.1.đ). */
export function arrivalNumberFor({ books, parts }: Office): number {
  const register = `arrivals/${dayOf(parts.clock.now()).slice(0, 4)}`;
  return books.counters.put(register, (books.counters.get(register) ?? 0) + 1);
}
