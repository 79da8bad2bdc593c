import { dayOf, wireDateToDay, wireTimestampToInstant } from '../../../protocol/dates.ts';
import { objectionToOrganId } from '../../../protocol/identifiers.ts';
import { objectionToFile } from '../issuing/formats.ts';
import type { Check } from '../office.ts';
import { packetSigned } from './packet-signature.ts';
import { secrecyIn } from './secrecy.ts';
import { algorithms, annexesSigned, mainSigned } from './signatures.ts';

/** Longest values (ND30 PLVI.II), in characters; longer text is kept whole and reported. */
const LIMITS = { 'Trích yếu': 500, Số: 11, 'Ký hiệu': 30, 'Tên loại': 100, 'Chức vụ người ký': 100, 'Họ tên người ký': 50, 'Tên cơ quan gửi': 200 } as const;

/** What is looked at before a document is accepted (QĐ28 Đ9.K1); each is one rule. */
export const checks = {
  /** State secrets never come this way (QĐ28 Đ1.K2). */
  secrecy: (_, { message }) => {
    const marker = secrecyIn(message);
    return marker ? [{ verdict: 'refuse', anomaly: true, text: `Gói tin mang dấu chỉ mức mật "${marker}"; văn bản bí mật nhà nước không được gửi qua Trục` }] : [];
  },

  form: (_, { problems }) =>
    problems
      .filter(({ severity }) => severity !== 'warn')
      .map(({ code, path, expected, found }) => ({ verdict: 'refuse', text: `Gói tin sai quy định (${code}) tại ${path}: cần ${expected}, có ${found}` })),

  /** Misaddressed mail goes back (ND30 Đ21.K2.b). */
  addressee: (_, { addressedTo, message }) =>
    addressedTo === undefined
      ? [{ verdict: 'refuse', anomaly: true, text: `Gửi sai nơi nhận: Bên nhận ghi là ${message.to.map(({ organId }) => organId).join(', ')}` }]
      : [],

  identifiers: (_, { message }) =>
    [message.from, ...message.to]
      .filter(({ organId }) => objectionToOrganId(organId.trim(), { syntax: 'transition' }) !== undefined)
      .map(({ organId }) => ({ verdict: 'refuse', text: `OrganId "${organId}" sai cấu trúc mã định danh (Quyết định 20/2020/QĐ-TTg)` })),

  sender: async ({ directory }, { message }) =>
    (await directory.find(message.from.organId.trim())) === undefined
      ? [{ verdict: 'refuse', anomaly: true, text: `Cơ quan gửi ${message.from.organId} không có trong danh mục hoặc mã đã đóng` }]
      : [],

  /** The information of QĐ28 Đ10.K2. */
  metadata: (_, { message }) => {
    const needed: readonly (readonly [string, string | undefined])[] = [
      ['số', message.code.number],
      ['ký hiệu', message.code.notation],
      ['ngày ban hành', message.promulgation.date],
      ['tên loại', message.documentType?.typeName],
      ['trích yếu', message.subject],
      ['chức vụ người ký', message.signer?.position],
      ['họ tên người ký', message.signer?.fullName],
    ];
    const missing = needed.filter(([, value]) => !value?.trim()).map(([what]) => what);
    return missing.length > 0 ? [{ verdict: 'refuse', text: `Thiếu ${missing.join(', ')} (Quyết định 28/2018/QĐ-TTg Điều 10 khoản 2)` }] : [];
  },

  lengths: (_, { message }) => {
    const { code, subject, documentType, signer, from } = message;
    const values = { 'Trích yếu': subject, Số: code.number, 'Ký hiệu': code.notation, 'Tên loại': documentType?.typeName, 'Chức vụ người ký': signer?.position, 'Họ tên người ký': signer?.fullName, 'Tên cơ quan gửi': from.organName };
    return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((what) => {
      const length = [...(values[what] ?? '').normalize('NFC')].length;
      return length > LIMITS[what] ? [{ verdict: 'warn', text: `${what} dài ${length} ký tự, quy định tối đa ${LIMITS[what]}` }] : [];
    });
  },

  urgency: (_, { message }) => {
    const priority = message.otherInfo?.priority?.trim() ?? '0';
    return /^[0-4]?$/.test(priority) ? [] : [{ verdict: 'warn', text: `Mức khẩn "${priority}" không có trong danh mục 0 đến 4, hiểu là thường` }];
  },

  /** Issued, signed, sent, received: in this order. */
  dates: ({ parts }, { message, signatures, at }) => {
    const issued = wireDateToDay(message.promulgation.date?.trim() ?? '');
    const due = wireDateToDay(message.dueDate?.trim() ?? '');
    const sent = wireTimestampToInstant(message.trace[0]?.timestamp?.trim() ?? '');
    const signed = Math.max(...[...signatures.values()].flatMap((file) => file.signatures.map(({ signedAt = 0 }) => signedAt)), 0);
    const found: string[] = [];
    if (issued !== undefined && issued > dayOf(at)) found.push(`Ngày ban hành ${issued} ở sau ngày đến ${dayOf(at)}`);
    if (issued !== undefined && due !== undefined && due < issued) found.push(`Hạn xử lý ${due} trước ngày ban hành ${issued}`);
    if (sent !== undefined && signed > sent + 60_000) found.push(`Thời điểm ký ${parts.timestamp(signed)} ở sau thời điểm gửi ${parts.timestamp(sent)}`);
    return found.map((text) => ({ verdict: 'warn', anomaly: true, text }));
  },

  /** Announced files are there, and the other way round (QĐ28 Đ10.K1); ids match with and without cid:. */
  manifest: (_, { message }) => {
    const bare = (id: string | undefined): string => (id ?? '').replace(/^(cid:)+/, '');
    const there = new Map(message.attachments.map((each) => [bare(each.contentId), each]));
    const announced = new Set(message.manifest.map(({ contentId }) => bare(contentId)));
    const missing = message.manifest.filter(({ contentId }) => !there.has(bare(contentId)));
    const extra = message.attachments.filter(({ contentId }) => !announced.has(bare(contentId)));
    return [
      ...missing.map(({ name, contentId }) => ({ verdict: 'refuse' as const, text: `Thiếu tệp ${name ?? contentId}: có khai trong danh sách mà không có trong gói` })),
      ...extra.map(({ name }) => ({ verdict: 'warn' as const, text: `Tệp ${name} có trong gói mà không khai trong danh sách` })),
    ];
  },

  formats: (_, { files }) =>
    files.flatMap((file) => {
      const text = objectionToFile(file);
      return text === undefined ? [] : [{ verdict: 'refuse', anomaly: true, text }];
    }),

  packetSigned,
  mainSigned,
  annexesSigned,
  algorithms,
} as const satisfies Record<string, Check>;
