import { inDocuments, inStatuses, lacking } from '../alterations.ts';
import type { Variant } from './variant.ts';

const HOUR = 3_600_000;

export const connectionVariants: readonly Variant[] = [
  {
    name: 'names-its-superior-body',
    oddity: 'Bên gửi ghi cả cơ quan chủ quản, địa chỉ, thư điện tử, điện thoại.',
    spares: ['ID-SYNTAX-NEW', 'ID-ONE-PER-AGENCY', 'META-REQUIRED'],
    apply: inDocuments((message, _, __, { parts }) => ({
      ...message,
      from: {
        ...message.from,
        ...(parts.identity.parentName !== undefined && { organizationInCharge: parts.identity.parentName }),
        email: 'van-thu.stn@example.vn',
        telephone: '0200000010',
        fax: '0200000011',
        website: 'https://stn.example.vn',
      },
    })),
  },
  {
    name: 'names-agencies-by-code-alone',
    oddity: 'Nơi nhận trong gói tin chỉ ghi mã, không ghi tên.',
    spares: ['MULTI-RECIPIENT', 'META-REQUIRED', 'PERSON-RECIPIENT'],
    apply: inDocuments((message) => ({ ...message, to: message.to.map(({ organId }) => ({ organId })) })),
  },
  {
    name: 'reports-by-code-alone',
    oddity: 'Phản hồi chỉ ghi mã của cơ quan, không ghi tên và địa chỉ.',
    spares: ['ROLE-KEEP', 'ID-SPOOF', 'ID-ONE-PER-AGENCY'],
    apply: inStatuses((message) => ({ ...message, from: { organId: message.from.organId } })),
  },
  {
    name: 'reports-without-staff',
    oddity: 'Phản hồi không nêu cán bộ.',
    spares: ['ROLE-KEEP', 'CONN-SUBUNIT'],
    apply: inStatuses((message) => lacking(message, 'staff')),
  },
  {
    name: 'traces-its-gateway-too',
    oddity: 'Vết gửi có thêm một chặng của chính cơ quan khi qua cổng kết nối.',
    spares: ['ID-ONE-PER-AGENCY', 'ID-SYNTAX-NEW', 'SEND-EGRESS-TIME'],
    apply: inDocuments((message) => ({ ...message, trace: [...message.trace, ...message.trace] })),
  },
  {
    name: 'traces-a-hop-without-code',
    oddity: 'Chặng thứ hai của vết gửi chỉ có thời điểm.',
    spares: ['ID-SYNTAX-NEW', 'ID-ONE-PER-AGENCY'],
    apply: inDocuments((message) => ({ ...message, trace: [...message.trace, ...message.trace.map(({ timestamp }) => ({ ...(timestamp !== undefined && { timestamp }) }))] })),
  },
  {
    name: 'refreshes-its-address-book-hourly',
    oddity: 'Danh bạ được làm mới mỗi giờ thay vì mỗi ngày.',
    spares: ['CONN-READINESS', 'ID-UNKNOWN'],
    apply: (parts) => ({ ...parts, addressBookFor: HOUR }),
  },
  {
    name: 'refuses-the-whole-order-for-one-unknown-code',
    oddity: 'Có một mã không nằm trong danh mục thì cả văn bản chưa được phát hành, văn thư được báo mã nào sai.',
    spares: ['ID-UNKNOWN', 'ID-CLOSED', 'CONN-MATRIX', 'MULTI-RECIPIENT', 'NOT-CONNECTED', 'ID-SYNTAX-ENT'],
    apply: (parts) => ({
      ...parts,
      objections: {
        ...parts.objections,
        listed: async (office, { recipients }) => {
          for (const { organId } of recipients) {
            if ((await office.directory.find(organId)) === undefined) return `Mã ${organId} không có trong danh mục mã định danh hoặc đã đóng; sửa nơi nhận rồi phát hành lại`;
          }
          return undefined;
        },
      },
    }),
  },
  {
    name: 'reports-with-department-codes',
    oddity: 'Phản hồi ghi thêm mã phòng và mã cán bộ.',
    spares: ['ROLE-KEEP', 'ID-SYNTAX-NEW'],
    apply: inStatuses((message) => ({ ...message, staff: { ...message.staff, departmentId: 'P01', staffId: 'CB-07' } })),
  },
  {
    name: 'lists-recipients-in-order-of-code',
    oddity: 'Nơi nhận trong gói tin xếp theo mã, không theo thứ tự văn thư ghi.',
    spares: ['MULTI-RECIPIENT', 'META-REQUIRED', 'CONN-MATRIX'],
    apply: inDocuments((message) => ({ ...message, to: message.to.toSorted((a, b) => (a.organId < b.organId ? -1 : 1)) })),
  },
];
