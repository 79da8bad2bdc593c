import type { Delivery, DeliveryEvent, MessageType, Sending } from '../delivery.ts';

/** Edition of the tables; a newer one is not touched. */
export const EDITION = 1;

/** Events are only ever added; the column `finished` repeats what the newest one says, so that lists need not read them all. */
export const SCHEMA = `
  CREATE TABLE sendings (
    senderDocId TEXT PRIMARY KEY, systemId TEXT NOT NULL, sender TEXT NOT NULL, outbox TEXT NOT NULL, at INTEGER NOT NULL,
    serviceType TEXT NOT NULL, messageType TEXT NOT NULL, file TEXT NOT NULL, title TEXT, notation TEXT, documentId TEXT
  );
  CREATE INDEX sendingsByFile ON sendings (systemId, file);
  CREATE INDEX sendingsByDocument ON sendings (documentId);
  CREATE INDEX sendingsByOutbox ON sendings (outbox);
  CREATE TABLE deliveries (
    place INTEGER PRIMARY KEY AUTOINCREMENT, docId TEXT NOT NULL UNIQUE, senderDocId TEXT NOT NULL REFERENCES sendings,
    receiver TEXT NOT NULL, mailbox TEXT NOT NULL, package TEXT NOT NULL, finished INTEGER NOT NULL
  );
  CREATE INDEX deliveriesByMailbox ON deliveries (mailbox, finished, place);
  CREATE INDEX deliveriesBySending ON deliveries (senderDocId);
  CREATE TABLE events (
    place INTEGER PRIMARY KEY AUTOINCREMENT, docId TEXT NOT NULL REFERENCES deliveries (docId),
    at INTEGER NOT NULL, state TEXT NOT NULL, actor TEXT NOT NULL, description TEXT
  );
  CREATE INDEX eventsByDelivery ON events (docId, place);
  CREATE TABLE registrations (place INTEGER PRIMARY KEY AUTOINCREMENT, change TEXT NOT NULL);
`;

/** Everything about deliveries, a row for each event. */
export const SELECT = `SELECT s.*, d.docId, d.receiver, d.mailbox, d.package, e.at AS eventAt, e.state, e.actor, e.description
  FROM deliveries d JOIN sendings s ON s.senderDocId = d.senderDocId JOIN events e ON e.docId = d.docId`;
export const IN_ORDER = 'ORDER BY d.place, e.place';

export type Row = Readonly<Record<string, string | number | null>>;

/** Rows of one delivery stand together, an event each. */
export function deliveriesOf(rows: readonly Row[]): readonly Delivery[] {
  const deliveries = new Map<unknown, Delivery & { readonly events: DeliveryEvent[] }>();
  for (const row of rows) {
    const { docId, receiver, mailbox, package: name } = row as Readonly<Record<string, string>>;
    let delivery = deliveries.get(docId);
    if (!delivery) {
      delivery = {
        docId: docId!,
        sending: sendingOf(row)!,
        to: receiver!,
        mailbox: mailbox!,
        package: name!,
        events: [],
      };
      deliveries.set(docId, delivery);
    }
    const { eventAt, state, actor, description } = row;
    delivery.events.push({
      at: Number(eventAt),
      state: String(state),
      by: String(actor),
      ...(description !== null && { description: String(description) }),
    });
  }
  return [...deliveries.values()];
}

/** The columns of a sending. */
export function sendingOf(row: Row | undefined): Sending | undefined {
  if (!row) return undefined;
  const { senderDocId, systemId, sender, outbox, serviceType, messageType, file, title, notation, documentId } =
    row as Readonly<Record<string, string>>;
  return {
    senderDocId: senderDocId!,
    systemId: systemId!,
    from: sender!,
    outbox: outbox!,
    at: Number(row['at']),
    serviceType: serviceType!,
    messageType: messageType as MessageType,
    file: file!,
    ...(title != null && { title }),
    ...(notation != null && { notation }),
    ...(documentId != null && { documentId }),
  };
}
