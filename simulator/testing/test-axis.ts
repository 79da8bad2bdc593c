/** An axis with the agencies of the exam, and a short way to ask it something as one of its systems. */
import { writeMessage } from '../../protocol/edxml/write.ts';
import { createClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import type { Message, StatusMessage } from '../../protocol/message.ts';
import { readAnswer } from '../../protocol/vxp/answer.ts';
import { callOf, vxpTimestamp } from '../../protocol/vxp/client.ts';
import type { OperationName } from '../../protocol/vxp/operations.ts';
import { createAxis, type Axis, type AxisOptions } from '../axis.ts';
import type { CallObservation } from '../journal.ts';
import type { AxisProfile } from '../profile.ts';
import { examRegistry } from '../registry.ts';

export const SUT = 'vxp.test.10';
export const FAR = 'vxp.far.Y98.20';

/** What came of one question: the triple, what stood beside it, and what the axis wrote down. */
export interface Asked {
  readonly status?: string;
  readonly errorCode?: string;
  readonly errorDesc?: string;
  readonly json: Readonly<Record<string, any>>;
  readonly entry: CallObservation;
  readonly findings: readonly string[];
}

export interface TestAxis {
  readonly axis: Axis;
  ask(
    systemId: string,
    operation: OperationName,
    headers?: Readonly<Record<string, string>>,
    body?: Uint8Array,
  ): Promise<Asked>;
  /** Sends a message as the system of its From, or as the system named. */
  send(
    message: Message,
    options?: { readonly as?: string; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Asked>;
  /** DocIds a system finds in its list. */
  listed(systemId: string, headers?: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

export function testAxis(
  profile: Partial<AxisProfile> = {},
  { at = '2026-11-24T09:00:00+07:00', ...options }: Partial<AxisOptions> & { readonly at?: string } = {},
): TestAxis {
  const clock = createClock(Date.parse(at));
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('test'), profile, ...options });
  const ask: TestAxis['ask'] = async (systemId, operation, headers = {}, body) => {
    const secret = axis.registry.systemOf(systemId)?.secret ?? 'khong-co';
    const answer = await axis.handle(
      callOf(operation, { systemId, secret, timestamp: vxpTimestamp(axis.clock.now()) }, headers, body),
    );
    const entry = axis.journal.all().at(-1) as CallObservation;
    return { ...(readAnswer(answer) ?? { json: {} }), entry, findings: entry.findings.map(({ code }) => code) };
  };
  return {
    axis,
    ask,
    send(message, { as, headers = {} } = {}) {
      const from = message.from.organId;
      const systemId = as ?? axis.registry.connectionOf(from, '2019-01-01')?.systemId ?? SUT;
      const messagetype = message.kind === 'status' ? 'status' : 'edoc';
      return ask(systemId, 'sendEdoc', { servicetype: 'eDoc', messagetype, from, ...headers }, writeMessage(message));
    },
    async listed(systemId, headers = {}) {
      const { json } = await ask(systemId, 'getReceivedEdocList', {
        servicetype: 'eDoc',
        messagetype: 'edoc',
        ...headers,
      });
      return (json['data'] as readonly { readonly docId: string }[]).map(({ docId }) => docId);
    },
  };
}

/** A status of the exam about a document of the exam agency. */
export function plainStatus(difference: Partial<StatusMessage> = {}): StatusMessage {
  return {
    kind: 'status',
    from: { organId: 'Y98.20', organName: 'UBND xã Ví Dụ' },
    responseFor: {
      organId: 'Y98.10',
      code: '1/TB-STN',
      promulgationDate: '2026/11/24',
      documentId: 'Y98.10,2026/11/24,1/TB-STN',
    },
    statusCode: '01',
    description: 'Đã đến',
    timestamp: '2026/11/24 09:05:00',
    ...difference,
  };
}
