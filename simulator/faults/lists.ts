/** Faults of the lists of what waits for an agency: spoilt, repeated, doubled or held back. */
import { createHash } from 'node:crypto';
import { operationOf } from '../../protocol/vxp/operations.ts';
import { stateOf } from '../delivery.ts';
import type { Fault, FaultContext } from '../fault.ts';
import { noteOf } from '../calls/note.ts';
import { STATE_NAMES } from '../calls/wire-words.ts';
import { listItem } from '../operations/received-list.ts';
import { itemsOf, okJson, withItems, withJson, type Item } from './answers.ts';

const RECEIVED = ['getReceivedEdocList'] as const;
const onceRegistered = {
  vi: 'Một văn bản chỉ được đăng ký một lần; mọi docId đều được xác nhận.',
  en: 'One registered document; every docId is acknowledged.',
};

export const LIST_FAULTS = {
  /** One item of the list has a member that is null; SDK 2.0.1 loses the whole list over it. */
  'null-member': {
    vxp: 'V07',
    operations: RECEIVED,
    wrap: (inner) => async (call) => withItems(await inner(call), (items) => (items.length === 0 ? items : [{ ...items[0], status_desc: null }, ...items.slice(1)])),
    recovery: {
      vi: 'Trả lời OK mà danh sách hỏng là lỗi: báo ra, hỏi lại, và lấy về đủ khi trả lời đã lành.',
      en: 'OK with a list that is unsound is an error: reported, asked again, and everything is fetched once the answer is sound.',
    },
  },

  /** Items that were acknowledged stand in the list again, as if nobody had. */
  'relist-acknowledged': {
    vxp: 'V15',
    operations: RECEIVED,
    wrap: (inner, context) => async (call) => {
      const answer = await inner(call);
      const { systemId = '', facts } = noteOf(call);
      return withItems(answer, (items) => relisted(items, systemId, facts['messagetype']?.toLowerCase(), context));
    },
    recovery: {
      vi: 'Nhận ra docId đã biết, xác nhận lại, không đăng ký lần hai; nếu lỡ báo fail thì văn bản vẫn chỉ có một và văn thư thấy được.',
      en: 'A docId that reappears is recognised and acknowledged again without a second registration.',
    },
  },

  /** Every item stands twice in the list, under the same docId. */
  'list-twice': {
    vxp: 'V17',
    operations: RECEIVED,
    wrap: (inner) => async (call) => withItems(await inner(call), (items) => (items.length === 0 ? items : items.flatMap((item) => [item, item]))),
    recovery: onceRegistered,
  },

  /** Everything that waits is delivered once more: the same package under a second docId. */
  'duplicate-delivery': {
    vxp: 'V17',
    operations: RECEIVED,
    wrap: (inner, context) => async (call) => {
      // Asked under another note, so that the journal tells the call once.
      const listed = itemsOf(await inner({ ...call })) ?? [];
      const added = listed.filter(({ docId }) => deliverAgain(String(docId), context));
      const answer = await inner(call);
      // An answer of its own: the fault has struck.
      return added.length > 0 && typeof answer === 'object' ? { ...answer } : answer;
    },
    recovery: onceRegistered,
  },

  /** Status packages are neither listed nor counted while the fault is in force; they come late. */
  'hold-statuses': {
    vxp: 'V16',
    operations: [...RECEIVED, 'countReceiveStatus'],
    wrap: (inner) => async (call) => {
      const answer = await inner(call);
      if (operationOf(call.path) === 'countReceiveStatus') {
        const json = okJson(answer);
        return json && Number(json['count']) > 0 ? withJson(answer, { ...json, count: 0 }) : answer;
      }
      return withItems(answer, (items) => {
        const kept = items.filter(({ messageType }) => String(messageType).toLowerCase() !== 'status');
        return kept.length === items.length ? items : kept;
      });
    },
    recovery: {
      vi: 'Trạng thái đến muộn vẫn được nhận đủ ở lần thăm dò sau; trong lúc chờ, bên gửi không tự suy ra trạng thái.',
      en: 'Late statuses are all received by a later poll; until then the sender makes none up.',
    },
  },
} as const satisfies Record<string, Fault>;

/** The list with the finished deliveries of the same mailboxes and kind before what it holds already. */
function relisted(items: readonly Item[], systemId: string, kind: string | undefined, { store, registry, profile }: FaultContext): readonly Item[] {
  const listed = new Set(items.map(({ docId }) => docId));
  const again = store
    .received(registry.organsOf(systemId), kind === 'edoc' || kind === 'status' ? { messageType: kind } : {})
    .filter((delivery) => ['done', 'fail'].includes(stateOf(delivery)) && !listed.has(delivery.docId));
  // As if the axis had forgotten the acknowledgement: waiting, as on the first day.
  const waiting = { status: 'initial', status_desc: STATE_NAMES['initial'] };
  return again.length === 0 ? items : [...again.map((delivery) => ({ ...listItem(delivery, (name) => profile[name]), ...waiting })), ...items];
}

const SECOND = 'second delivery of ';

/** True when the delivery got a twin now; it gets one only, and a twin gets none. */
function deliverAgain(docId: string, { store, clock }: FaultContext): boolean {
  const delivery = store.delivery(docId);
  if (!delivery || delivery.events[0]!.description?.startsWith(SECOND)) return false;
  const { sending, events: _, ...rest } = delivery;
  const description = `${SECOND}${docId}`;
  const digest = createHash('sha256').update(description).digest('hex');
  const twin = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  if (store.delivery(twin)) return false;
  const at = clock.now();
  store.add({ ...sending, senderDocId: digest.slice(-24), at }, [{ ...rest, docId: twin, events: [{ at, state: 'initial', by: 'axis', description }] }], []);
  return true;
}
