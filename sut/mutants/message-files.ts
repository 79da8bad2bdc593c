import { createHash } from 'node:crypto';
import { inDocuments, together, type Alteration } from '../alterations.ts';
import type { Mutant } from './mutant.ts';

/** Believes what a file calls itself. */
const byExtension = (name: string): string | undefined => (/\.(exe|docm)$/i.test(name) ? `Tệp ${name} có định dạng không được phép` : undefined);

const trustingNames: Alteration = together(
  (parts) => ({
    ...parts,
    objections: {
      ...parts.objections,
      formats: (_, { attachments = [] }) => attachments.map(({ name }) => byExtension(name)).find((text) => text !== undefined),
    },
  }),
  (parts) => ({
    ...parts,
    checks: {
      ...parts.checks,
      formats: (_, { files }) => files.flatMap(({ name }) => byExtension(name) ?? []).map((text) => ({ verdict: 'refuse' as const, text })),
    },
  }),
);

/** Sins in files, characters and elements nobody knows. */
export const fileMutants: readonly Mutant[] = [
  {
    name: 'omits-the-last-of-many-files',
    breaks: ['ATTACH-COMPLETE'],
    sin: 'Gói có nhiều tệp thì bỏ tệp cuối mà vẫn khai đủ.',
    apply: inDocuments((message) => (message.attachments.length > 3 ? { ...message, attachments: message.attachments.slice(0, -1) } : message)),
  },
  {
    name: 'converts-line-ends-of-text-files',
    breaks: ['ATTACH-BYTES'],
    sin: 'Chuyển kiểu xuống dòng của tệp văn bản thuần khi lưu, tệp không còn đúng từng byte.',
    apply: (parts) => ({
      ...parts,
      keepFiles: (office, message) =>
        parts.keepFiles(office, message).map((file) => {
          if (!file.name.endsWith('.txt')) return file;
          const content = Buffer.from(Buffer.from(file.content).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
          return { ...file, content, sha256: createHash('sha256').update(content).digest('hex') };
        }),
    }),
  },
  {
    name: 'trusts-the-file-extension',
    breaks: ['FORMAT-WHITELIST'],
    sin: 'Xét định dạng tệp theo phần mở rộng, chương trình đổi đuôi vẫn đi và vẫn được nhận.',
    apply: trustingNames,
  },
  {
    name: 'copy-mark-without-time',
    breaks: ['COPY-MARK'],
    sin: 'Chữ ký trên bản sao không ghi thời gian ký.',
    apply: (parts) => ({
      ...parts,
      markOf: (office, draft, at) => {
        const mark = parts.markOf(office, draft, at);
        return draft.order.copy ? mark.split('; ').slice(0, 2).join('; ') : mark;
      },
    }),
  },
  {
    name: 'decomposes-file-names',
    breaks: ['TEXT-NFC'],
    sin: 'Tên tệp rời hệ thống ở dạng ký tự tổ hợp.',
    apply: inDocuments((message) => {
      const apart = <T extends { readonly name?: string }>(each: T): T => (each.name === undefined ? each : { ...each, name: each.name.normalize('NFD') });
      return { ...message, manifest: message.manifest.map(apart), attachments: message.attachments.map(apart) };
    }),
  },
  {
    name: 'sends-text-as-typed',
    breaks: ['TEXT-NFC'],
    sin: 'Chữ Việt gõ bằng ký tự tổ hợp đi nguyên như vậy.',
    apply: (parts) => ({
      ...parts,
      normalise: (office, order) => ({ ...parts.normalise(office, order), subject: order.subject, ...(order.toPlaces && { toPlaces: order.toPlaces }) }),
    }),
  },
  {
    name: 'rejects-unknown-elements',
    breaks: ['UNKNOWN-FIELD'],
    sin: 'Từ chối mọi văn bản có phần tử mà hệ thống không biết.',
    apply: (parts) => ({
      ...parts,
      checks: {
        ...parts.checks,
        unknown: (_, { message }) => (message.unknown ?? []).map(([name]) => ({ verdict: 'refuse' as const, text: `Phần tử ${name} không có trong quy chuẩn` })),
      },
    }),
  },
];
