import { inDocuments, lacking } from '../alterations.ts';
import { objecting } from './sending.ts';
import type { Variant } from './variant.ts';

const apart = (text: string | undefined): boolean => text !== undefined && text !== text.normalize('NFC');

/** Files and characters, in other legal ways. */
export const fileVariants: readonly Variant[] = [
  {
    name: 'never-zips',
    oddity: 'Không nén tệp nào; mỗi tệp đi nguyên dưới kiểu MIME của mình.',
    spares: ['ATTACH-BYTES', 'ATTACH-COMPLETE', 'FORMAT-WHITELIST'],
    apply: inDocuments((message, { files }) => {
      const types = new Map(files.map(({ contentId, contentType }) => [contentId, contentType]));
      const attachments = message.attachments.map((each) => ({ ...lacking(each, 'zipped'), contentType: types.get(each.contentId) ?? each.contentType }));
      return { ...message, attachments, manifest: message.manifest.map((entry, at) => ({ ...entry, contentType: attachments[at]!.contentType })) };
    }),
  },
  {
    name: 'describes-every-file',
    oddity: 'Mỗi tệp có lời mô tả trong danh sách và trong gói.',
    spares: ['ATTACH-COMPLETE', 'TEXT-NFC'],
    apply: inDocuments((message) => ({
      ...message,
      manifest: message.manifest.map((entry, at) => ({ ...entry, description: at === 0 ? 'Văn bản chính' : `Phụ lục ${at}` })),
      attachments: message.attachments.map((each, at) => ({ ...each, description: at === 0 ? 'Văn bản chính' : `Phụ lục ${at}` })),
    })),
  },
  {
    name: 'lists-files-in-another-order',
    oddity: 'Danh sách tệp khai theo thứ tự ngược với thứ tự tệp trong gói.',
    spares: ['ATTACH-COMPLETE', 'ATTACH-BYTES'],
    apply: inDocuments((message) => ({ ...message, manifest: message.manifest.toReversed() })),
  },
  {
    name: 'numbers-its-files',
    oddity: 'Mã nội dung của tệp là số thứ tự thay vì UUID.',
    spares: ['ATTACH-COMPLETE'],
    apply: inDocuments((message) => {
      const codes = new Map(message.attachments.map(({ contentId }, at) => [contentId, `tep-${at + 1}`]));
      return {
        ...message,
        manifest: message.manifest.map((entry) => ({ ...entry, contentId: codes.get(entry.contentId ?? '') ?? entry.contentId! })),
        attachments: message.attachments.map((each) => ({ ...each, contentId: codes.get(each.contentId)! })),
      };
    }),
  },
  {
    name: 'names-files-in-vietnamese',
    oddity: 'Tên tệp văn bản chính có dấu tiếng Việt và khoảng trắng, ở dạng dựng sẵn.',
    spares: ['TEXT-NFC', 'ATTACH-COMPLETE'],
    apply: inDocuments((message) => {
      const name = 'Toàn văn văn bản đã ký.pdf';
      const rename = <T extends object>(each: T, at: number): T => (at === 0 ? { ...each, name } : each);
      return { ...message, manifest: message.manifest.map(rename), attachments: message.attachments.map(rename) };
    }),
  },
  {
    name: 'manifest-without-types',
    oddity: 'Danh sách tệp không ghi kiểu MIME.',
    spares: ['ATTACH-COMPLETE'],
    apply: inDocuments((message) => ({ ...message, manifest: message.manifest.map((entry) => lacking(entry, 'contentType')) })),
  },
  {
    name: 'office-types-by-the-names-of-the-library',
    oddity: 'Tệp Word, Excel không nén mang tên kiểu của thư viện Trục.',
    spares: ['ATTACH-BYTES', 'FORMAT-WHITELIST'],
    apply: inDocuments((message) => {
      const attachments = message.attachments.map((each) => {
        const kind = /\.(docx|xlsx)$/i.exec(each.name)?.[1]?.toLowerCase();
        const { zipped: _, ...raw } = each;
        return kind === undefined ? each : { ...raw, contentType: kind === 'docx' ? 'application/docx' : 'application/xslx' };
      });
      return { ...message, attachments, manifest: message.manifest.map((entry, at) => ({ ...entry, contentType: attachments[at]!.contentType })) };
    }),
  },
  {
    name: 'mark-begins-with-the-time',
    oddity: 'Dấu trên bản sao ghi thời gian trước, rồi cơ quan, rồi hình thức sao.',
    spares: ['COPY-MARK'],
    apply: (parts) => ({
      ...parts,
      markOf: (office, draft, at) => {
        const mark = parts.markOf(office, draft, at);
        return draft.order.copy ? mark.split('; ').toReversed().join('; ') : mark;
      },
    }),
  },
  {
    name: 'sends-back-drafts-in-combining-characters',
    oddity: 'Dự thảo gõ bằng ký tự tổ hợp được trả lại cho văn thư sửa phông chữ.',
    spares: ['TEXT-NFC'],
    apply: (parts) => ({
      ...parts,
      normalise: (office, order) => {
        const texts = [order.subject, order.signer?.fullName, order.signer?.position, ...(order.toPlaces ?? []), ...(order.attachments ?? []).map(({ name }) => name)];
        return { ...parts.normalise(office, order), ...(texts.some(apart) && { content: '\u0000' }) };
      },
      objections: { ...parts.objections, characters: (_, { content }) => (content === '\u0000' ? 'Dự thảo dùng ký tự tổ hợp, hãy chuyển sang chữ Việt dựng sẵn' : undefined) },
    }),
  },
  {
    name: 'no-two-files-of-one-name',
    oddity: 'Dự thảo có hai tệp cùng tên được trả lại để đổi tên.',
    spares: ['ATTACH-COMPLETE'],
    apply: objecting('names', (_, { attachments = [] }) => (new Set(attachments.map(({ name }) => name)).size < attachments.length ? 'Hai tệp đính kèm trùng tên, hãy đổi tên một tệp' : undefined)),
  },
];
