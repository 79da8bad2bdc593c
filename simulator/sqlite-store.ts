/** The one file that meets libsql. */
import Database from 'libsql';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Registration } from './agencies/registration.ts';
import type { DeliveryEvent, NewDelivery, Sending } from './delivery.ts';
import { openPackageFolder, type PackageFolder } from './storage/package-folder.ts';
import { deliveriesOf, EDITION, IN_ORDER, SCHEMA, SELECT, sendingOf, type Row } from './storage/rows.ts';
import type { Store } from './store.ts';

/** Keeps everything under a folder: what the axis has answered OK to is on disk, whatever happens to the process afterwards. */
export function openSqliteStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return storeOver(openDatabase(join(folder, 'axis.db')), openPackageFolder(join(folder, 'packages')), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function storeOver(db: Database.Database, packages: PackageFolder, unlock: () => void): Store {
  const read = (sql: string, values: readonly unknown[]): readonly Row[] => db.prepare(sql).all(...values) as Row[];
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const addEvent = db.prepare('INSERT INTO events (docId, at, state, actor, description) VALUES (?, ?, ?, ?, ?)');
  const addSending = db.prepare('INSERT INTO sendings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addDelivery = db.prepare(
    'INSERT INTO deliveries (docId, senderDocId, receiver, mailbox, package, finished) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const finish = db.prepare('UPDATE deliveries SET finished = ? WHERE docId = ?');
  const record = (docId: string, { at, state, by, description }: DeliveryEvent): unknown =>
    addEvent.run(docId, at, state, by, description ?? null);

  const addAll = db.transaction((sending: Sending, deliveries: readonly NewDelivery[]) => {
    const { senderDocId, systemId, from, outbox, at, serviceType, messageType, file, title, notation, documentId } =
      sending;
    addSending.run(
      senderDocId,
      systemId,
      from,
      outbox,
      at,
      serviceType,
      messageType,
      file,
      title ?? null,
      notation ?? null,
      documentId ?? null,
    );
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
      const conditions = [
        `d.mailbox IN (${marks(wanted)})`,
        ...(unfinished ? ['d.finished = 0'] : []),
        ...(messageType ? ['s.messageType = ?'] : []),
      ];
      return deliveriesOf(
        read(`${SELECT} WHERE ${conditions.join(' AND ')} ${IN_ORDER}`, [
          ...wanted,
          ...(messageType ? [messageType] : []),
        ]),
      );
    },
    sent: (outboxes) => deliveriesOf(read(`${SELECT} WHERE s.outbox IN (${marks(outboxes)}) ${IN_ORDER}`, outboxes)),
    repeated: (systemId, file) =>
      sendingOf(
        read('SELECT * FROM sendings WHERE systemId = ? AND file = ? ORDER BY rowid DESC LIMIT 1', [systemId, file])[0],
      ),
    document: (documentId) =>
      sendingOf(
        read("SELECT * FROM sendings WHERE documentId = ? AND messageType = 'edoc' ORDER BY rowid LIMIT 1", [
          documentId,
        ])[0],
      ),
    package: (hash) => packages.get(hash),
    register: (changes) => register(changes),
    registrations: () =>
      read('SELECT change FROM registrations ORDER BY place', []).map(
        ({ change }) => JSON.parse(String(change)) as Registration,
      ),
    close() {
      db.close();
      unlock();
    },
  };
}

/** A crash of machine or process loses nothing that was committed. */
function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma);
  const [{ user_version: edition }] = db.pragma('user_version') as [{ user_version: number }];
  if (edition > EDITION)
    throw new Error(`${file} was written by a newer edition (${edition}, this one knows ${EDITION})`);
  if (edition === 0) db.exec(`BEGIN EXCLUSIVE; ${SCHEMA} PRAGMA user_version = ${EDITION}; COMMIT;`);
  return db;
}

/** One process at a time: an open transaction on a file of its own, which the system ends with the process. Gives the way to end it. */
function lockFolder(folder: string): () => void {
  const lock = new Database(join(folder, 'lock.db'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    throw new Error(`${folder} is in use by another process`, { cause: error });
  }
  return () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
}

function isFinished({ state }: DeliveryEvent): 0 | 1 {
  return state === 'done' ? 1 : 0;
}
