import type { Message } from '../../protocol/message.ts';
import { hashedFile } from '../sending/hash-check.ts';
import type { NewDelivery, Sending } from '../delivery.ts';
import { packageName } from '../delivery.ts';
import { carriedMessage } from '../sending/message-check.ts';
import { checkSender, checkSyntax, recipientsOf, type Recipient } from '../sending/recipients.ts';
import { checkRoles, destinations } from '../sending/routing.ts';
import { refused, type Operation, type Situation } from '../calls/situation.ts';
import { inTransit } from '../sending/transit.ts';

/** Takes a package and puts it into the list of every receiver; refuses in the order hash, sender, file, standard, receivers. */
export const sendEdoc: Operation = (situation) => {
  const { members, store, clock, ids, system, registry } = situation;
  const file = hashedFile(situation);
  const from = members.get('from') ?? '';
  checkSender(from, situation);
  const { message, messageType } = carriedMessage(file.bytes, situation);
  checkSyntax(codesOf(message), situation);
  checkSender(message.from.organId, situation);
  checkRoles(message, situation);

  const earlier = repeatedSending(file.hash, situation);
  if (earlier) return { json: { DocId: earlier.senderDocId } };
  const recipients = recipientsOf(destinations(message, situation), situation);
  const refusedOnes = acceptable(recipients, situation);

  const at = clock.now();
  const sending: Sending = {
    senderDocId: ids.objectId(),
    systemId: system.systemId,
    from,
    outbox: registry.mailboxOf(from),
    at,
    serviceType: 'eDoc',
    messageType,
    file: file.hash,
    ...summaryOf(message),
  };
  const delivered = inTransit(file.bytes, situation);
  const packageHash = delivered === file.bytes ? file.hash : packageName(delivered);
  const deliveries = recipients.map(({ to, mailbox, objection }): NewDelivery => {
    const first = {
      at,
      by: 'axis',
      state: objection ? 'fail' : 'initial',
      ...(objection && { description: objection.text }),
    };
    return { docId: ids.uuid(), to, mailbox: objection ? '' : mailbox, package: packageHash, events: [first] };
  });
  store.add(sending, deliveries, delivered === file.bytes ? [delivered] : [file.bytes, delivered]);
  situation.note.deliveries.push(...deliveries.map(({ docId }) => docId));
  const desc =
    refusedOnes.length === 0 ? {} : { desc: `Thanh cong, tru: ${refusedOnes.map(({ to }) => to).join(', ')}` };
  return { json: { DocId: sending.senderDocId }, ...desc };
};

/** The receivers the package can not reach; without the others or without permission to split, none gets it. */
function acceptable(recipients: readonly Recipient[], situation: Situation): readonly Recipient[] {
  const bad = recipients.filter(({ objection }) => objection);
  const [first] = bad;
  if (
    first?.objection &&
    (bad.length === recipients.length || situation.setting('send.partialRecipients') === 'refuse')
  ) {
    throw refused(situation, first.objection.reason, first.objection.text);
  }
  return bad;
}

/** The platform of the SDK posts again by itself when a connection drops, so the same file may come twice. */
function repeatedSending(hash: string, situation: Situation): Sending | undefined {
  const { store, system, clock, setting } = situation;
  const earlier = store.repeated(system.systemId, hash);
  const policy = earlier ? setting('send.duplicatePolicy') : 'store';
  if (!earlier || policy === 'store' || clock.now() - earlier.at > setting('send.duplicateWindowMs')) return undefined;
  if (policy === 'refuse')
    throw refused(situation, 'errors.invalidFile', `Goi tin da duoc gui truoc do: ${earlier.senderDocId}`);
  return earlier;
}

function codesOf(message: Message): readonly (readonly [string, string])[] {
  const from = ['From/OrganId', message.from.organId] as const;
  if (message.kind === 'document') return [from, ...message.to.map(({ organId }) => ['To/OrganId', organId] as const)];
  return [from, ['ResponseFor/OrganId', message.responseFor.organId ?? ''] as const];
}

function summaryOf(message: Message): Partial<Pick<Sending, 'title' | 'notation' | 'documentId'>> {
  if (message.kind === 'status') {
    const { code, documentId } = message.responseFor;
    return {
      title: `${message.statusCode}`,
      ...(code !== undefined && { notation: code }),
      ...(documentId !== undefined && { documentId }),
    };
  }
  const { number = '', notation = '' } = message.code;
  const code = [number, notation].filter((part) => part !== '').join('/');
  return {
    ...(message.subject !== undefined && { title: message.subject }),
    ...(code !== '' && { notation: code }),
    documentId: message.documentId,
  };
}
