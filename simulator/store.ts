import type { Registration } from './agencies/registration.ts';
import {
  packageName,
  stateOf,
  type Delivery,
  type DeliveryEvent,
  type MessageType,
  type NewDelivery,
  type Sending,
} from './delivery.ts';

/** Everything the axis keeps. When a call returns, what it was given is kept as durably as the store promises. */
export interface Store {
  /** Takes a sending with all its deliveries, or nothing at all. `packages` holds every file and package it names. */
  add(sending: Sending, deliveries: readonly NewDelivery[], packages: readonly Uint8Array[]): void;
  /** The one way to change a delivery: something more happened to it. */
  append(docId: string, event: DeliveryEvent): void;
  delivery(docId: string): Delivery | undefined;
  /** Deliveries of these mailboxes, oldest first; `unfinished` leaves out those that are `done`. */
  received(
    mailboxes: readonly string[],
    options?: { readonly messageType?: MessageType; readonly unfinished?: boolean },
  ): readonly Delivery[];
  /** Deliveries sent through these connections, oldest first. */
  sent(outboxes: readonly string[]): readonly Delivery[];
  /** The newest sending of a system with this very file. */
  repeated(systemId: string, file: string): Sending | undefined;
  /** The first document sent under this DocumentId. */
  document(documentId: string): Sending | undefined;
  /** Bytes by their SHA-256. */
  package(hash: string): Uint8Array | undefined;
  /** Keeps changes of the list of agencies; all of them or none. */
  register(changes: readonly Registration[]): void;
  /** Every change kept, oldest first. */
  registrations(): readonly Registration[];
  close(): void;
}

type Growing = Omit<Delivery, 'events'> & { readonly events: DeliveryEvent[] };

/** Keeps everything in memory and forgets it with the process. */
export function createMemoryStore(): Store {
  const deliveries = new Map<string, Growing>();
  const unfinished = new Map<string, Set<Growing>>();
  const everything = new Map<string, Growing[]>();
  const outboxes = new Map<string, Growing[]>();
  const newest = new Map<string, Sending>();
  const documents = new Map<string, Sending>();
  const packages = new Map<string, Uint8Array>();
  const registrations: Registration[] = [];
  const places = new Map<Growing, number>();

  const follow = (delivery: Growing): void => {
    const open = valueOf(unfinished, delivery.mailbox, () => new Set<Growing>());
    if (stateOf(delivery) === 'done') open.delete(delivery);
    else open.add(delivery);
  };
  const inOrder = (found: Growing[], lists: number): Growing[] =>
    lists > 1 ? found.sort((a, b) => places.get(a)! - places.get(b)!) : found;

  return {
    add(sending, added, files) {
      const taken = added.find(({ docId }) => deliveries.has(docId));
      if (taken) throw new Error(`delivery ${taken.docId} exists already`);
      for (const bytes of files) packages.set(packageName(bytes), bytes);
      newest.set(`${sending.systemId}\n${sending.file}`, sending);
      if (sending.messageType === 'edoc' && sending.documentId && !documents.has(sending.documentId))
        documents.set(sending.documentId, sending);
      for (const { events, ...rest } of added) {
        const delivery: Growing = { ...rest, sending, events: [...events] };
        deliveries.set(delivery.docId, delivery);
        places.set(delivery, places.size);
        valueOf(everything, delivery.mailbox, () => []).push(delivery);
        valueOf(outboxes, sending.outbox, () => []).push(delivery);
        follow(delivery);
      }
    },
    append(docId, event) {
      const delivery = deliveries.get(docId);
      if (!delivery) throw new Error(`no delivery ${docId}`);
      delivery.events.push(event);
      follow(delivery);
    },
    delivery: (docId) => deliveries.get(docId),
    received(mailboxes, { messageType, unfinished: open = false } = {}) {
      const lists = new Set(mailboxes);
      const found = [...lists].flatMap((mailbox) =>
        mailbox === '' ? [] : [...((open ? unfinished : everything).get(mailbox) ?? [])],
      );
      // A delivery that became unfinished again stands at the end of its set, so a set is put in order like several lists.
      return inOrder(
        messageType ? found.filter(({ sending }) => sending.messageType === messageType) : found,
        open ? 2 : lists.size,
      );
    },
    sent(connections) {
      const lists = new Set(connections);
      return inOrder(
        [...lists].flatMap((outbox) => outboxes.get(outbox) ?? []),
        lists.size,
      );
    },
    repeated: (systemId, file) => newest.get(`${systemId}\n${file}`),
    document: (documentId) => documents.get(documentId),
    package: (hash) => packages.get(hash),
    register: (changes) => void registrations.push(...changes),
    registrations: () => registrations,
    close() {},
  };
}

function valueOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
