import type { Answer, Handler } from '../../../protocol/call.ts';
import type { Clock } from '../../../protocol/clock.ts';
import { readAnswer, type AxisAnswer } from '../../../protocol/vxp/answer.ts';
import { callOf, vxpTimestamp } from '../../../protocol/vxp/client.ts';
import type { OperationName } from '../../../protocol/vxp/operations.ts';
import type { AxisLine, Kind, Receipt } from './axis-line.ts';

interface Speaker {
  readonly wire: Handler;
  readonly clock: Clock;
  readonly identity: { readonly systemId: string; readonly secret: string };
}

/** Speaks to the axis by signed VXP calls; what can not be read for certain counts as no answer. */
export function vxpLine({ wire, clock, identity }: Speaker): AxisLine {
  const call = (operation: OperationName, headers: Readonly<Record<string, string>>, body?: Uint8Array): Promise<Answer> =>
    wire(callOf(operation, { systemId: identity.systemId, secret: identity.secret, timestamp: vxpTimestamp(clock.now()) }, headers, body));
  const ask = async (operation: OperationName, headers: Readonly<Record<string, string>>): Promise<AxisAnswer | undefined> => readAnswer(await call(operation, headers));
  const rows = async (operation: OperationName, headers: Readonly<Record<string, string>>): Promise<readonly Row[] | undefined> => {
    const answer = await ask(operation, headers);
    const data = answer && isOk(answer) ? answer.json['data'] : undefined;
    // One row that is none makes the whole list unsound: asked again rather than half believed (V07).
    return Array.isArray(data) && data.every(isRow) ? data : undefined;
  };
  return {
    async send(bytes, { from, kind }) {
      const answer = await call('sendEdoc', { from, servicetype: 'eDoc', messagetype: kind }, bytes);
      return answer === 'withheld' ? 'silent' : receiptOf(readAnswer(answer));
    },
    async pending(kind) {
      const listed = await rows('getReceivedEdocList', typesOf(kind));
      return listed?.map((row) => ({ docId: textOf(row, 'docId') ?? '', ...optional('to', textOf(row, 'to')) }));
    },
    async fetch(docId) {
      const answer = await ask('getEdoc', { docId });
      const data = answer && isOk(answer) ? answer.json['data'] : undefined;
      return typeof data === 'string' ? decoded(data) : undefined;
    },
    async acknowledge(docId, state, description) {
      const answer = await ask('updateStatus', { docId, status: state, ...optional('description', description) });
      return answer !== undefined && isOk(answer);
    },
    async sent(kind) {
      const listed = await rows('getSentEdocList', typesOf(kind));
      return listed
        ?.filter((row) => (textOf(row, 'messageType') ?? kind).toLowerCase() === kind)
        .map((row) => ({
          senderDocId: textOf(row, 'senderDocId') ?? '',
          toCode: textOf(row, 'toCode') ?? '',
          ...optional('notation', textOf(row, 'notation')),
        }));
    },
    async agencies() {
      const listed = await rows('getAgenciesListQD20', { level: '1' });
      return listed?.map((row) => ({
        code: textOf(row, 'code') ?? '',
        name: textOf(row, 'name') ?? '',
        ...optional('code102', textOf(row, 'code102')),
      }));
    },
  };
}

type Row = Readonly<Record<string, unknown>>;

const typesOf = (kind: Kind) => ({ servicetype: 'eDoc', messagetype: kind });

function receiptOf(answer: AxisAnswer | undefined): Receipt {
  if (!answer) return 'unknown';
  const docId = answer.json['DocId'];
  if (isOk(answer)) return typeof docId === 'string' && docId !== '' ? { accepted: docId } : 'unknown';
  const { status, errorCode, errorDesc = '' } = answer;
  return status?.toUpperCase() === 'FAIL' && errorCode !== undefined ? { refused: { code: errorCode, text: errorDesc } } : 'unknown';
}

/** Decisions rest on status and code, never on the text (V09). */
function isOk({ status, errorCode }: AxisAnswer): boolean {
  return status?.toUpperCase() === 'OK' && (errorCode === undefined || errorCode === '0');
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((member) => member !== null);
}

function textOf(row: Row, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Base64, line breaks allowed; anything else in it makes the content unsound (V11). */
function decoded(data: string): Uint8Array | undefined {
  const bytes = Buffer.from(data, 'base64');
  const sound = bytes.toString('base64');
  return bytes.length > 0 && (sound === data || sound === data.replace(/\s+/g, '')) ? bytes : undefined;
}

function optional<N extends string>(name: N, value: string | undefined): { readonly [K in N]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: string };
}
