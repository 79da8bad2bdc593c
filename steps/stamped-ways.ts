/** Ways of signing with time stamps, right and wrong (Nghị định 68/2024/NĐ-CP Điều 6, Điều 29). */
import type { Seal, Way } from './way.ts';

const YEAR = 365 * 24 * 60;
const HOUR = 60;
const person: Seal = { who: 'person', ago: 3 };

/** Both signatures were made two hours ago, as the signers say; only a time stamp can prove it. */
const longAgo = (seal: Partial<Seal>): readonly Seal[] => [
  { who: 'person', ago: 3 * HOUR },
  { who: 'organisation', ago: 2 * HOUR, ...seal },
];
/** The certificate was withdrawn an hour ago: without good evidence nobody knows which came first. */
const withdrawnSince = (stamp: NonNullable<Seal['stamp']>, stampedAgo = 2 * HOUR - 1): readonly Seal[] => longAgo({ revoked: HOUR, stamp, stampedAgo });

export const STAMPED_WAYS = {
  'ký số đủ hai chữ ký, mỗi chữ ký có dấu thời gian': { seals: [{ ...person, stamp: 'regular' }, { who: 'organisation', ago: 2, stamp: 'regular' }] },
  'được đóng dấu thời gian một giờ sau thời điểm người ký tự khai': {
    seals: [
      { who: 'person', ago: 3 * HOUR, stamp: 'regular', stampedAgo: 2 * HOUR },
      { who: 'organisation', ago: 3 * HOUR, stamp: 'regular', stampedAgo: 2 * HOUR },
    ],
  },
  'được đóng dấu thời gian trước khi chứng thư hết hạn': { seals: longAgo({ valid: { from: YEAR, to: HOUR / 2 }, stamp: 'regular', stampedAgo: 2 * HOUR - 1 }) },
  'được đóng dấu thời gian trước khi chứng thư bị thu hồi': { seals: withdrawnSince('regular') },

  'tự khai ký khi chứng thư còn hạn nhưng được đóng dấu thời gian sau khi chứng thư hết hạn': { seals: longAgo({ valid: { from: YEAR, to: HOUR }, stamp: 'regular', stampedAgo: HOUR / 2 }) },
  'tự khai ký trước khi chứng thư bị thu hồi nhưng được đóng dấu thời gian sau đó': { seals: withdrawnSince('regular', HOUR / 2) },
  'ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian bị hỏng': { seals: withdrawnSince('broken') },
  'ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian của dữ liệu khác': { seals: withdrawnSince('other-imprint') },
  'ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian của nguồn lạ': { seals: withdrawnSince('foreign') },
  'ký bằng chứng thư bị thu hồi sau khi ký, kèm dấu thời gian đóng bằng chứng thư ký văn bản': { seals: withdrawnSince('wrong-purpose') },
  'ký số đủ hai chữ ký, kèm dấu thời gian của ngày hôm sau': { seals: [person, { who: 'organisation', ago: 2, stamp: 'ahead' }] },
  'ký số đủ hai chữ ký, kèm dấu thời gian của nguồn lạ': { seals: longAgo({ stamp: 'foreign', stampedAgo: HOUR }) },
} as const satisfies Record<string, Way>;

/** Certificates of public certification services, which parties outside the State sign with (Nghị định 23/2025/NĐ-CP Điều 15 đến Điều 17). */
export const PUBLIC_WAYS = {
  'ký bằng chứng thư công cộng': { seals: [{ ...person, from: 'publicIssuing' }, { who: 'organisation', ago: 2, from: 'publicIssuing' }] },
  'ký bằng chứng thư công cộng đã bị thu hồi trước khi ký': { seals: [{ ...person, from: 'publicIssuing' }, { who: 'organisation', ago: 2, from: 'publicIssuing', revoked: 24 * HOUR }] },
  'ký bằng chứng thư công cộng của nguồn cấp chưa được tin': { seals: [{ ...person, flaw: 'foreign' }, { who: 'organisation', ago: 2, flaw: 'foreign' }] },
  'ký cá nhân bằng chứng thư công cộng': { seals: [{ ...person, from: 'publicIssuing' }, { who: 'organisation', ago: 2 }] },
} as const satisfies Record<string, Way>;
