import { isReply, type Answer, type RawHeaders } from '../../protocol/call.ts';
import { isoOf } from '../../protocol/dates.ts';
import type { CallObservation, Observation } from '../journal.ts';
import { Objection, refuseInput, type Asked, type Route } from './route.ts';

const KINDS = ['call', 'act', 'clock', 'performed', 'reading', 'check', 'revocation'] as const satisfies readonly Observation['kind'][];

export const JOURNAL_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/journal',
    says: {
      vi: 'Nhật ký, từng byte hai chiều: ?since=số thứ tự &operation= &kind=call|act|clock|… &bodies=none',
      en: 'The journal, every byte both ways: ?since=seq &operation= &kind=call|act|clock|… &bodies=none',
    },
    act({ axis }, { query }) {
      const { since, kind, operation, bodies = 'base64' } = query;
      if (since !== undefined && !/^\d{1,15}$/.test(since)) refuseInput('since', { vi: 'một số thứ tự', en: 'a sequence number' }, since);
      if (kind !== undefined && !(KINDS as readonly string[]).includes(kind)) refuseInput('kind', { vi: KINDS.join(', '), en: KINDS.join(', ') }, kind);
      if (bodies !== 'base64' && bodies !== 'none') refuseInput('bodies', { vi: 'base64 hoặc none', en: 'base64 or none' }, bodies);
      const wanted = axis.journal
        .all()
        .filter((entry) => entry.seq > Number(since ?? 0) && (!kind || entry.kind === kind) && (!operation || (entry.kind === 'call' && entry.operation === operation)));
      return { json: wanted.map((entry) => entryJson(entry, bodies === 'base64')) };
    },
  },
  {
    method: 'get',
    path: '/journal/:seq/body',
    says: { vi: 'Nguyên văn nội dung một lời gọi; ?of=answer: của trả lời', en: 'The body of one call as it came; ?of=answer: of its answer' },
    act({ axis }, asked) {
      const { call, answer } = callOf(axis.journal.all(), asked);
      if (asked.query['of'] !== 'answer') return { type: 'application/octet-stream', content: call.body };
      const reply = replyOf(answer);
      if (!reply) throw new Objection(404, `lời gọi này không có trả lời (${String(answer)}) / this call got no answer (${String(answer)})`);
      return { type: 'application/octet-stream', content: reply.body };
    },
  },
];

function callOf(entries: readonly Observation[], { params: { seq = '' }, query: { of } }: Asked): CallObservation {
  if (of !== undefined && of !== 'call' && of !== 'answer') refuseInput('of', { vi: 'call hoặc answer', en: 'call or answer' }, of);
  const entry = entries.find((each) => String(each.seq) === seq);
  if (entry?.kind !== 'call') throw new Objection(404, `nhật ký không có lời gọi số ${seq} / the journal has no call ${seq}`);
  return entry;
}

function replyOf(answer: Answer) {
  if (typeof answer === 'string') return undefined;
  return isReply(answer) ? answer : answer.cut;
}

/** One entry as JSON; bodies in base64, instants as text. */
function entryJson(entry: Observation, bodies: boolean): object {
  if (entry.kind === 'clock') return { ...entry, at: isoOf(entry.at), from: isoOf(entry.from), to: isoOf(entry.to) };
  if (entry.kind !== 'call') return { ...entry, at: isoOf(entry.at) };
  const whole = <T extends { readonly headers: RawHeaders; readonly body: Uint8Array }>({ body, ...rest }: T): object => ({
    ...rest,
    length: body.length,
    ...(bodies && { body: Buffer.from(body).toString('base64') }),
  });
  const { answer } = entry;
  return {
    ...entry,
    at: isoOf(entry.at),
    call: whole(entry.call),
    answer: typeof answer === 'string' ? answer : 'cut' in answer ? { cut: whole(answer.cut), after: answer.after } : whole(answer),
  };
}
