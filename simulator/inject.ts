import { packageName, type MessageType } from './delivery.ts';
import type { Machinery } from './operations.ts';

export interface InjectOptions {
  readonly messageType: MessageType;
  readonly from: string;
  /** Default: drawn. */
  readonly docId?: string;
  readonly senderDocId?: string;
}

/** Puts a package into an agency's list as it is, past all checks and without the changes of a transit. */
export function injectPackage(
  bytes: Uint8Array,
  to: string,
  options: InjectOptions,
  { store, registry, clock, ids }: Machinery,
): string {
  const { messageType, from, docId = ids.uuid(), senderDocId = ids.objectId() } = options;
  const at = clock.now();
  const file = packageName(bytes);
  const mailbox = registry.mailboxOf(to);
  store.add(
    {
      senderDocId,
      systemId: 'axis',
      from,
      outbox: registry.mailboxOf(from),
      at,
      serviceType: 'eDoc',
      messageType,
      file,
    },
    [{ docId, to, mailbox, package: file, events: [{ at, state: 'initial', by: 'axis' }] }],
    [bytes],
  );
  return docId;
}
