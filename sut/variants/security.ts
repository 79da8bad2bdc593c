import type { Variant } from './variant.ts';

export const securityVariants: readonly Variant[] = [
  { name: 'fails-broken-packages-at-once', oddity: 'Gói tin không đọc được thì báo fail ngay lần đầu, không lấy lại.', spares: ['XML-WELLFORMED'], apply: (parts) => ({ ...parts, onUnreadable: (_, __, bytes) => (bytes.length > 0 && !Buffer.from(bytes).includes('500 Internal Server Error') ? 'fail' : 'leave') }) },
  { name: 'leaves-broken-packages-on-the-axis', oddity: 'Gói tin không đọc được thì để nguyên trên Trục cho người xử lý.', spares: ['XML-WELLFORMED'], apply: (parts) => ({ ...parts, onUnreadable: () => 'leave' }) },
  {
    name: 'tells-the-clerk-about-secrecy-in-short',
    oddity: 'Chặn văn bản mật bằng một câu ngắn.',
    spares: ['STATE-SECRET-BLOCK'],
    apply: (parts) => ({ ...parts, objections: { ...parts.objections, secrecy: (_, { secrecy }) => secrecy && 'Không gửi văn bản mật' } }),
  },
  {
    name: 'signs-headers-in-another-order',
    oddity: 'Các tiêu đề của lời gọi xếp theo thứ tự khác.',
    spares: ['AUTHN'],
    apply: (parts) => ({ ...parts, wire: (call) => parts.wire({ ...call, headers: call.headers.toReversed() }) }),
  },
  {
    name: 'fetches-through-an-adapter-path',
    oddity: 'Gọi Trục qua đường dẫn của bộ chuyển tiếp, có dấu gạch chéo đôi.',
    spares: ['AUTHN', 'CONF-ISOLATION'],
    apply: (parts) => ({ ...parts, wire: (call) => parts.wire({ ...call, path: `/XrdAdapter/adapter/${call.path}` }) }),
  },
  {
    name: 'names-the-office-in-the-log',
    oddity: 'Nhật ký ghi người làm kèm phòng, ban.',
    spares: ['LOG-FIELDS', 'HISTORY'],
    apply: (parts) => ({ ...parts, append: (history, entry) => parts.append(history, entry.by === undefined ? entry : { ...entry, by: `${entry.by} (${parts.identity.clerk.department})` }) }),
  },
];
