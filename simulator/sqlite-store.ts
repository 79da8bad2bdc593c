/** The one file that meets libsql. */
import Database from 'libsql';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Registration } from './agencies/registration.ts';
import type { Delivery, DeliveryEvent, MessageType, NewDelivery, Sending } from './delivery.ts';
import { openPackageFolder } from './storage/package-folder.ts';
import type { Store } from './store.ts';

const EDITION = 1;

/** Events are only ever added; the column `finished` repeats what the newest one says, so that lists need not read them all. */
const SCHEMA = `
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

const SELECT = `SELECT s.*, d.docId, d.receiver, d.mailbox, d.package, e.at AS eventAt, e.state, e.actor, e.description
  FROM deliveries d JOIN sendings s ON s.senderDocId = d.senderDocId JOIN events e ON e.docId = d.docId`;
const IN_ORDER = 'ORDER BY d.place, e.place';

type Row = Readonly<Record<string, string | number | null>>;

/** Keeps everything under a folder: what the axis has answered OK to is on disk, whatever happens to the process afterwards. */
export function openSqliteStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const packages = openPackageFolder(join(folder, 'packages'));
  const db = openDatabase(join(folder, 'axis.db'));
  const read = (sql: string, values: readonly unknown[]): readonly Row[] => db.prepare(sql).all(...values) as Row[];
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const addEvent = db.prepare('INSERT INTO events (docId, at, state, actor, description) VALUES (?, ?, ?, ?, ?)');
  const addSending = db.prepare('INSERT INTO sendings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addDelivery = db.prepare('INSERT INTO deliveries (docId, senderDocId, receiver, mailbox, package, finished) VALUES (?, ?, ?, ?, ?, ?)');
  const finish = db.prepare('UPDATE deliveries SET finished = ? WHERE docId = ?');
  const record = (docId: string, { at, state, by, description }: DeliveryEvent): unknown => addEvent.run(docId, at, state, by, description ?? null);

  const addAll = db.transaction((sending: Sending, deliveries: readonly NewDelivery[]) => {
    const { senderDocId, systemId, from, outbox, at, serviceType, messageType, file, title, notation, documentId } = sending;
    addSending.run(senderDocId, systemId, from, outbox, at, serviceType, messageType, file, title ?? null, notation ?? null, documentId ?? null);
    for (const { docId, to, mailbox, package: name, events } of deliveries) {
      addDelivery.run(docId, senderDocId, to, mailbox, name, isFinished(events.at(-1)!));
      for (const event of events) record(docId, event);
    }
  });
  const appendOne = db.transaction((docId: string, event: DeliveryEvent) => {
    if (finish.run(isFinished(event), docId).changes !== 1) throw new Error(`no delivery ${docId}`);
    record(docId, event);
  });
  const addChange = db.prepare('INSERT INTO registrations (change) VALUES (?)');
  const register = db.transaction((changes: readonly Registration[]) => {
    for (const change of changes) addChange.run(JSON.stringify(change));
  });

  return {
    add(sending, deliveries, files) {
      for (const bytes of files) packages.put(bytes);
      addAll(sending, deliveries);
    },
    append: (docId, event) => appendOne(docId, event),
    delivery: (docId) => deliveriesOf(read(`${SELECT} WHERE d.docId = ? ${IN_ORDER}`, [docId]))[0],
    received(mailboxes, { messageType, unfinished = false } = {}) {
      const wanted = mailboxes.filter((mailbox) => mailbox !== '');
      const conditions = [`d.mailbox IN (${marks(wanted)})`, ...(unfinished ? ['d.finished = 0'] : []), ...(messageType ? ['s.messageType = ?'] : [])];
      return deliveriesOf(read(`${SELECT} WHERE ${conditions.join(' AND ')} ${IN_ORDER}`, [...wanted, ...(messageType ? [messageType] : [])]));
    },
    sent: (outboxes) => deliveriesOf(read(`${SELECT} WHERE s.outbox IN (${marks(outboxes)}) ${IN_ORDER}`, outboxes)),
    repeated: (systemId, file) => sendingOf(read('SELECT * FROM sendings WHERE systemId = ? AND file = ? ORDER BY rowid DESC LIMIT 1', [systemId, file])[0]),
    document: (documentId) => sendingOf(read("SELECT * FROM sendings WHERE documentId = ? AND messageType = 'edoc' ORDER BY rowid LIMIT 1", [documentId])[0]),
    package: (hash) => packages.get(hash),
    register: (changes) => register(changes),
    registrations: () => read('SELECT change FROM registrations ORDER BY place', []).map(({ change }) => JSON.parse(String(change)) as Registration),
    close: () => db.close(),
  };
}

/** One process at a time; a crash of machine or process loses nothing that was committed. */
function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  try {
    for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma);
    const [{ user_version: edition }] = db.pragma('user_version') as [{ user_version: number }];
    if (edition > EDITION) throw new Error(`${file} was written by a newer edition (${edition}, this one knows ${EDITION})`);
    if (edition === 0) db.exec(`BEGIN EXCLUSIVE; ${SCHEMA} PRAGMA user_version = ${EDITION}; COMMIT;`);
    return db;
  } catch (error) {
    db.close();
    const busy = (error as { code?: string }).code === 'SQLITE_BUSY' || /database is locked/.test(String(error));
    throw busy ? new Error(`${file} is in use by another process`, { cause: error }) : error;
  }
}

function isFinished({ state }: DeliveryEvent): 0 | 1 {
  return state === 'done' ? 1 : 0;
}

/** Rows of one delivery stand together, an event each. */
function deliveriesOf(rows: readonly Row[]): readonly Delivery[] {
  const deliveries = new Map<unknown, Delivery & { readonly events: DeliveryEvent[] }>();
  for (const row of rows) {
    const { docId, receiver, mailbox, package: name } = row as Readonly<Record<string, string>>;
    let delivery = deliveries.get(docId);
    if (!delivery) {
      delivery = { docId: docId!, sending: sendingOf(row)!, to: receiver!, mailbox: mailbox!, package: name!, events: [] };
      deliveries.set(docId, delivery);
    }
    const { eventAt, state, actor, description } = row;
    delivery.events.push({ at: Number(eventAt), state: String(state), by: String(actor), ...(description !== null && { description: String(description) }) });
  }
  return [...deliveries.values()];
}

function sendingOf(row: Row | undefined): Sending | undefined {
  if (!row) return undefined;
  const { senderDocId, systemId, sender, outbox, serviceType, messageType, file, title, notation, documentId } = row as Readonly<Record<string, string>>;
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
