import { NotFound, Refused, type Driver, type InboxItem, type OutboxItem } from '../driver.ts';
import { issue } from './issuing/issue.ts';
import type { Office } from './office.ts';
import { answer } from './receiving/clerk.ts';
import type { ClerkAct } from './receiving/parts.ts';
import type { Incoming, Outgoing } from './records.ts';
import { replace } from './sending/changes.ts';
import { drain } from './sending/deliver.ts';
import type { Change } from './sending/parts.ts';

const VERBS = ['reset', 'clock', 'send', 'collect', 'inbox', 'inboxItem', 'accept', 'refuse', 'assign', 'process', 'complete', 'answer', 'recall', 'update', 'replace', 'outbox', 'outboxItem', 'statistics'] as const;

/** The agency behind the driver contract: one verb at a time, each ends when what it caused has been sent. */
export function driverOf(office: Office): Driver {
  const { parts, books, directory } = office;
  const oneAtATime = queue();

  const incoming = (id: string): Incoming => found(books.incoming.get(id), `văn bản đến ${id}`);
  const outgoing = (id: string): Outgoing => found(books.outgoing.get(id), `văn bản đi ${id}`);
  const showIn = (id: string): InboxItem => parts.showIncoming(office, incoming(id));
  const showOut = (id: string): OutboxItem => parts.showOutgoing(office, outgoing(id));
  const finish = async (): Promise<void> => {
    await drain(office);
    await books.settle();
  };
  const act = (verb: ClerkAct, id: string, words = ''): Promise<InboxItem> =>
    oneAtATime(async () => {
      parts.clerk[verb](office, incoming(id), words);
      await finish();
      return showIn(id);
    });
  const change = (verb: Change, id: string, reason: string, perform: (document: Outgoing) => Promise<Outgoing> | Outgoing): Promise<OutboxItem> =>
    oneAtATime(async () => {
      const document = outgoing(id);
      const objection = reason.trim() === '' ? 'Phải nêu lý do' : parts.objectionToChange(office, document, verb);
      if (objection !== undefined) throw new Refused(objection);
      const changed = await perform(document);
      await finish();
      return showOut(changed.id);
    });

  return {
    identity: async () => {
      const { vendor, product, version, build, organId } = parts.identity;
      return { vendor, product, version, build, agencies: [organId], capabilities: VERBS };
    },
    reset: () =>
      oneAtATime(async () => {
        books.clear();
        directory.clear();
        await books.settle();
      }),
    clock: async (instant) => {
      const at = Date.parse(instant);
      if (Number.isNaN(at)) throw new Refused(`Thời điểm "${instant}" không đọc được`);
      parts.clock.moveTo(at);
    },
    send: (order) =>
      oneAtATime(async () => {
        const { id } = await issue(office, order);
        await finish();
        return showOut(id);
      }),
    collect: () => oneAtATime(() => parts.turn(office)),
    inbox: () => oneAtATime(async () => books.incoming.all().map((record) => parts.showIncoming(office, record))),
    inboxItem: (id) => oneAtATime(async () => showIn(id)),
    accept: (id) => act('accept', id),
    refuse: (id, reason) => act('refuse', id, reason),
    assign: (id, { department, staff }) => act('assign', id, [department, staff].filter(Boolean).join(', ') || parts.identity.clerk.department),
    process: (id) => act('process', id),
    complete: (id) => act('complete', id),
    answer: (id, decision) =>
      oneAtATime(async () => {
        answer(office, incoming(id), decision);
        await finish();
        return showIn(id);
      }),
    recall: (id, order) => change('recall', id, order.reason, (document) => parts.recall(office, document, order)),
    update: (id, order) => change('update', id, order.reason, (document) => parts.update(office, document, order)),
    replace: (id, order) => change('replace', id, order.reason, (document) => replace(office, document, order)),
    outbox: () => oneAtATime(async () => books.outgoing.all().map((document) => parts.showOutgoing(office, document))),
    outboxItem: (id) => oneAtATime(async () => showOut(id)),
    statistics: (period) => oneAtATime(async () => parts.count(office, period)),
  };
}

function found<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new NotFound(`Không có ${what}`);
  return record;
}

/** Lets one act run at a time, in the order they were asked for. */
function queue(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  };
}
