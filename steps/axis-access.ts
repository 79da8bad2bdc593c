/** Whom the axis serves: callers that prove who they are, with what is theirs. */
import { Then, When } from '@cucumber/cucumber';
import type { Call, RawHeaders } from '../protocol/call.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import { PREFIX } from '../protocol/vxp/sign.ts';
import { acting, callBy, lastReply, listOf, systemFor, told } from './parties.ts';
import type { Stage } from './stage.ts';
import type { ExamWorld } from './world.ts';

/** How a call that asks for a list can fail to prove who makes it. */
const UNPROVEN = {
  'ký bằng mật khẩu sai': (stage, organId) => listCall(stage, { ...systemFor(stage, organId), secret: 'mat-khau-sai' }),
  'không ký': (stage, organId) => changed(callBy(stage, organId, 'getReceivedEdocList', { messagetype: 'edoc' }), (headers) => headers.filter(([name]) => !/sign-header|hash-header/i.test(name))),
  'bị sửa sau khi ký': (stage, organId) => changed(callBy(stage, organId, 'getReceivedEdocList', { messagetype: 'status' }), (headers) => headers.map(([name, value]) => (name.toLowerCase() === `${PREFIX}messagetype`.toLowerCase() ? [name, 'edoc'] : [name, value]))),
  'mang mã hệ thống chưa đăng ký': (stage) => listCall(stage, { systemId: 'vxp.la.01', secret: 'mat-khau-sai' }),
} as const satisfies Record<string, (stage: Stage, organId: string) => Call>;

function listCall(stage: Stage, { systemId, secret }: { readonly systemId: string; readonly secret: string }): Call {
  return callOf('getReceivedEdocList', { systemId, secret, timestamp: vxpTimestamp(stage.axis.clock.now()) }, { servicetype: 'eDoc', messagetype: 'edoc' });
}

function changed(call: Call, change: (headers: RawHeaders) => RawHeaders): Call {
  return { ...call, headers: change(call.headers) };
}

When('một lời gọi {string} xin danh sách chờ nhận của {cơ_quan}', async function (this: ExamWorld, how: string, organId: string) {
  const make = UNPROVEN[how as keyof typeof UNPROVEN];
  if (!make) throw new Error(`no such call: ${how}; known: ${Object.keys(UNPROVEN).join(', ')}`);
  await acting(this, 'unproven call', () => [make(this.stage, organId)]);
});

When('hệ thống của {cơ_quan} xin danh sách chờ nhận', async function (this: ExamWorld, organId: string) {
  await acting(this, 'list', () => [callBy(this.stage, organId, 'getReceivedEdocList', { messagetype: 'edoc' })]);
});

When('{cơ_quan} xin lấy gói tin đã giao cho {cơ_quan}', async function (this: ExamWorld, by: string, receiver: string) {
  const [row] = await listOf(this, receiver, 'getReceivedEdocList');
  await acting(this, 'fetch', () => [callBy(this.stage, by, 'getEdoc', { docId: row?.['docId'] ?? '' })]);
});

When('{cơ_quan} xác nhận thay gói tin đã giao cho {cơ_quan}', async function (this: ExamWorld, by: string, receiver: string) {
  const [row] = await listOf(this, receiver, 'getReceivedEdocList');
  await acting(this, 'acknowledge', () => [callBy(this.stage, by, 'updateStatus', { docId: row?.['docId'] ?? '', status: 'done' })]);
});

Then('Trục từ chối lời gọi và không để lộ dữ liệu nào', function (this: ExamWorld) {
  const reply = lastReply(this, 'getReceivedEdocList', 'getEdoc');
  const refused = reply.said?.status === 'FAIL' && reply.said.json['data'] === undefined;
  this.conforms(refused, { expected: 'trả lời FAIL, không kèm danh sách hay gói tin', observed: told(reply), evidence: [reply.seq] });
});

Then('Trục trả lời danh sách có văn bản đó', function (this: ExamWorld) {
  const reply = lastReply(this, 'getReceivedEdocList');
  const rows = reply.said?.json['data'];
  const { from } = this.lastIncoming();
  this.conforms(reply.said?.status === 'OK' && Array.isArray(rows) && rows.some((row: Readonly<Record<string, string>>) => row['from'] === from), {
    expected: `danh sách có gói tin của ${from}`,
    observed: told(reply),
    evidence: [reply.seq],
  });
});

Then('Trục giao gói tin cho Bên nhận', function (this: ExamWorld) {
  const reply = lastReply(this, 'getEdoc');
  const text = Buffer.from(String(reply.said?.json['data'] ?? ''), 'base64').toString('utf8');
  this.conforms(text.includes(this.lastIncoming().message.documentId), { expected: 'gói tin của văn bản đó', observed: told(reply), evidence: [reply.seq] });
});
