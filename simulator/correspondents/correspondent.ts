import type { Clock } from '../../protocol/clock.ts';
import { dayOf } from '../../protocol/dates.ts';
import { readMessageOnce } from '../../protocol/edxml/read.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import type { Message } from '../../protocol/message.ts';
import { readAnswer, type AxisAnswer } from '../../protocol/vxp/answer.ts';
import { callOf, vxpTimestamp } from '../../protocol/vxp/client.ts';
import type { OperationName } from '../../protocol/vxp/operations.ts';
import type { Axis } from '../axis.ts';
import type { SystemRecord } from '../registry.ts';

/** An agency on the far side, with a system of its own that speaks to the axis like any other. */
export interface Correspondent {
  /** Sends a package; an Error with code and text when the axis refuses or gives no answer. Returns the sender DocId. */
  send(message: Message): Promise<string>;
  /** Fetches and acknowledges everything that waits for this agency, documents before statuses, oldest first. */
  collect(): Promise<readonly Message[]>;
}

export interface CorrespondentOptions {
  readonly axis: Pick<Axis, 'handle' | 'registry'>;
  readonly organId: string;
  readonly clock: Clock;
}

interface Listed {
  readonly docId: string;
  readonly to: string;
}

/** The agency with this code, acting by signed calls with the credentials of the system that serves it. */
export function createCorrespondent({ axis, organId, clock }: CorrespondentOptions): Correspondent {
  const { registry } = axis;
  const system = (): SystemRecord => {
    const found = registry.connectionOf(organId, dayOf(clock.now()));
    if (!found) throw new Error(`correspondent ${organId}: no system is connected for it on ${dayOf(clock.now())}`);
    return found;
  };
  const ask = async (operation: OperationName, headers: Readonly<Record<string, string>>, body?: Uint8Array): Promise<AxisAnswer> => {
    const { systemId, secret } = system();
    const call = callOf(operation, { systemId, secret, timestamp: vxpTimestamp(clock.now()) }, headers, body);
    const answer = readAnswer(await axis.handle(call));
    if (answer?.status === 'OK') return answer;
    const said = answer ? `${answer.status ?? 'no status'} ${answer.errorCode ?? ''} ${answer.errorDesc ?? ''}` : 'no answer that could be read';
    throw new Error(`correspondent ${organId}: ${operation}: ${said.trim()}`);
  };
  const isOwn = (to: string): boolean => (registry.find(to)?.code ?? to) === (registry.find(organId)?.code ?? organId);
  const pending = async (messagetype: string): Promise<readonly Listed[]> => {
    const { json } = await ask('getReceivedEdocList', { servicetype: 'eDoc', messagetype });
    // Agencies that share a system each take what is theirs.
    return (json['data'] as readonly Listed[]).filter(({ to }) => isOwn(to));
  };
  const fetch = async (docId: string): Promise<Message | undefined> => {
    const { json } = await ask('getEdoc', { docId });
    const { message } = readMessageOnce(Buffer.from(String(json['data']), 'base64'));
    await ask('updateStatus', { docId, status: message ? 'done' : 'fail' });
    return message;
  };
  return {
    async send(message) {
      const messagetype = message.kind === 'status' ? 'status' : 'edoc';
      const { json } = await ask('sendEdoc', { from: organId, servicetype: 'eDoc', messagetype }, writeMessage(message));
      return String(json['DocId']);
    },
    async collect() {
      const messages: Message[] = [];
      for (const kind of ['edoc', 'status']) {
        for (const { docId } of await pending(kind)) {
          const message = await fetch(docId);
          if (message) messages.push(message);
        }
      }
      return messages;
    },
  };
}
