import type { AttachmentView, HistoryEntry, InboxItem, OutboxItem, Statistics } from '../../driver.ts';
import type { PdfSignatures } from '../../../protocol/signatures/verify-pdf.ts';
import type { History, Incoming, Outgoing } from '../records.ts';

/** What people see. */
export interface ShowingParts<Office> {
  /** History is only ever added to (QĐ28 Đ10.K2.p). */
  readonly append: (history: History, entry: HistoryEntry) => History;
  readonly showOutgoing: (office: Office, document: Outgoing) => OutboxItem;
  readonly showIncoming: (office: Office, record: Incoming) => InboxItem;
  readonly showSignatures: (verified: PdfSignatures) => NonNullable<AttachmentView['signatures']>;
  /** What the clerk is reminded of: due and overdue work. */
  readonly reminders: (office: Office, record: Incoming) => readonly string[];
  readonly count: (office: Office, period: { readonly from: string; readonly to: string }) => Statistics;
}
