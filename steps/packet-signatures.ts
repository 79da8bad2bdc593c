/** Signatures on the package itself: as partners make and spoil them, and as the system puts them on (profile packetSignature, A10). */
import { Given, Then, defineParameterType } from '@cucumber/cucumber';
import { writeMessage } from '../protocol/edxml/write.ts';
import { createMemory } from '../protocol/remember.ts';
import { sha256Of } from '../protocol/sha256.ts';
import { packetAttacks } from '../protocol/signatures/attacks/packets.ts';
import { reasons } from '../protocol/signatures/reasons.ts';
import { signXml } from '../protocol/signatures/sign-xml.ts';
import { verifyXml } from '../protocol/signatures/verify-xml.ts';
import { Nonconformity } from './nonconformity.ts';
import { documentsOf, quietTime } from './observations.ts';
import { recordOf } from './receiver.ts';
import { updating } from './amendments-in.ts';
import type { ExamWorld } from './world.ts';

type Policy = 'none' | 'optional' | 'required';

const STRANGER = { kind: 'organisation', organId: 'Y90.05', organName: 'Cục Ví dụ' } as const;

/** What a partner does to its package: one phrase, one row of the attacks that the verifier is tested with, or a certificate. */
const PACKETS = {
  'có chữ ký hợp lệ trên gói': 'packet-is-well-signed',
  'có chữ ký hợp lệ trên gói bằng khóa đường cong elip': 'packet-elliptic-key',
  'có chữ ký hợp lệ trên gói, viết khác mà cùng dạng chuẩn tắc': 'packet-written-otherwise',
  'không có chữ ký trên gói': 'packet-unsigned',
  'có khung chữ ký chỉ để thông tin, theo không gian tên của QCVN 102': 'packet-placeholder',
  'có chữ ký đã bị Trục chuyển sang không gian tên của QCVN 102': 'packet-signature-moved',

  'bị đổi một chữ sau khi ký gói': 'packet-byte-changed',
  'bị thêm một phần tử sau khi ký gói': 'packet-element-added',
  'bị đổi một chữ và tính lại giá trị băm': 'packet-digest-changed',
  'mang chữ ký gói lấy từ gói tin khác': 'packet-signature-transplanted',
  'chỉ được ký một phần': 'packet-part-signed',
  'có phần đã ký bị giấu vào trong chữ ký': 'packet-wrapped',
  'có hai phần cùng mã với phần đã ký': 'packet-two-with-one-id',
  'có chữ ký gói không kèm chứng thư': 'packet-no-key-named',
  'ký gói bằng chứng thư tự tạo': 'packet-self-signed',
  'ký gói bằng chứng thư của nguồn cấp lạ': 'packet-untrusted-root',
  'ký gói bằng chứng thư máy chủ': 'packet-wrong-key-usage',
  'ký gói bằng chứng thư của cơ quan khác': 'stranger',
  'ký gói bằng chứng thư đã bị thu hồi': 'revoked',
} as const satisfies Record<string, keyof typeof packetAttacks | 'stranger' | 'revoked'>;

type PacketName = keyof typeof PACKETS;

defineParameterType({
  name: 'chữ_ký_gói',
  // The longest name first: some are the beginning of another.
  regexp: new RegExp(Object.keys(PACKETS).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as PacketName,
});

/** A package is signed once; equal scenarios send equal bytes. */
const made = createMemory<Uint8Array>(256);
const DAY = 86_400_000;

function packetOf(world: ExamWorld, name: PacketName, plain: Uint8Array, from: { readonly organId: string; readonly organName: string }): Uint8Array {
  const { authority, clock } = world.stage;
  const way: string = PACKETS[name];
  const now = clock.now();
  const own = authority.credentialFor({ kind: 'organisation', ...from }, way === 'revoked' ? { keyType: 'ec' } : {});
  // Another certificate than the one the document itself is signed with: that one stays good.
  if (way === 'revoked') authority.revoke(own.serial, now - DAY);
  return made.of(`${sha256Of(plain)} ${sha256Of(own.certificate)} ${way}`, () => {
    if (way === 'revoked') return signXml(plain, own);
    if (way === 'stranger') return signXml(plain, authority.credentialFor(STRANGER));
    return packetAttacks[way]!.build({ packet: plain, authority, now, from, signer: { fullName: 'Nguyễn Văn Mẫu', position: 'Giám đốc' } });
  });
}

/** Put into the system's list as it is: on its way through the axis no signature over a whole package survives. */
Given('{cơ_quan} (đã )gửi tới hệ thống một gói tin {chữ_ký_gói}', async function (this: ExamWorld, organId: string, name: PacketName) {
  const far = this.stage.correspondent(organId);
  const message = await far.compose();
  await far.inject(packetOf(this, name, writeMessage(message), far));
  this.incoming.push({ from: organId, message });
});

Given('{cơ_quan} (đã )gửi gói tin thu hồi văn bản đó {chữ_ký_gói}', async function (this: ExamWorld, organId: string, name: PacketName) {
  const { message } = this.lastIncoming();
  const far = this.stage.correspondent(organId);
  const recall = { ...message, bussiness: { ...message.bussiness!, docType: '1', docReason: 'Ban hành nhầm' } };
  await far.inject(packetOf(this, name, writeMessage(recall), far));
});

Given('{cơ_quan} (đã )gửi gói tin cập nhật hạn xử lý của văn bản đó {chữ_ký_gói}', async function (this: ExamWorld, organId: string, name: PacketName) {
  const { message } = this.lastIncoming();
  const far = this.stage.correspondent(organId);
  await far.inject(packetOf(this, name, writeMessage({ ...updating(message), dueDate: '2026/12/15' }), far));
});

function policyOf(world: ExamWorld): Policy {
  return world.stage.choose<Policy>('packetSignature');
}

async function stateOf(world: ExamWorld): Promise<{ readonly taken: boolean; readonly text: string }> {
  const item = await recordOf(world);
  const taken = item !== undefined && item.state !== 'refused' && item.standing === 'original';
  return { taken, text: item ? `văn bản ở trạng thái ${item.state}, ghi là ${item.standing}${item.reason ? ` (${item.reason})` : ''}` : 'hệ thống không có văn bản đó' };
}

Then('hệ thống nhận gói tin đó', async function (this: ExamWorld) {
  const { taken, text } = await stateOf(this);
  this.conforms(taken, { expected: 'gói tin có chữ ký hợp lệ được nhận, văn bản được ghi là bản gốc', observed: text });
});

Then('hệ thống xử lý gói tin không có chữ ký theo hồ sơ', async function (this: ExamWorld) {
  const required = policyOf(this) === 'required';
  const { taken, text } = await stateOf(this);
  this.conforms(taken !== required, { expected: required ? 'hồ sơ đòi chữ ký trên gói: gói tin không có chữ ký bị trả lại' : 'hồ sơ không đòi chữ ký trên gói: gói tin được nhận', observed: text });
});

Then('hệ thống không nhận gói tin đó', async function (this: ExamWorld) {
  const looked = policyOf(this) !== 'none';
  const item = await recordOf(this);
  this.conforms(!looked || item === undefined || item.state === 'refused', {
    expected: 'chữ ký trên gói đã có thì phải hợp lệ: gói tin sai bị trả lại dù chữ ký gói không bắt buộc',
    observed: `văn bản ở trạng thái ${item?.state}, ghi là ${item?.standing}`,
  });
});

Then('văn bản đó không bị gói tin sai làm thay đổi', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const looked = policyOf(this) !== 'none';
  const item = await recordOf(this);
  const kept = item !== undefined && !['refused', 'recalled', 'recall-requested'].includes(item.state) && item.pendingRequest === undefined && item.dueDate !== '2026-12-15';
  this.conforms(!looked || kept, {
    expected: 'gói tin thu hồi, cập nhật có chữ ký gói không hợp lệ không có tác dụng',
    observed: item ? `văn bản ở trạng thái ${item.state}, hạn xử lý ${item.dueDate ?? 'không có'}` : 'hệ thống không còn văn bản đó',
  });
});

Then('chữ ký trên gói tin rời hệ thống đúng theo hồ sơ', async function (this: ExamWorld) {
  const policy = policyOf(this);
  const { authority, sut } = this.stage;
  const sent = documentsOf(this.stage);
  if (sent.length === 0) throw new Nonconformity({ expected: 'văn bản rời hệ thống', observed: 'không có văn bản nào rời hệ thống' });
  for (const { bytes, at, seq } of sent) {
    const { judgement, signatures } = await verifyXml(bytes, { anchors: authority.anchors(), intermediates: authority.chain().slice(0, 1), revocation: authority.revocation, now: at });
    const wrong = judgement?.standing === 'valid' ? signatures.find(({ signer }) => signer?.organId !== sut.organId) : undefined;
    this.conforms(judgement ? judgement.standing === 'valid' && !wrong : policy !== 'required', {
      expected: policy === 'required' ? 'gói tin có chữ ký hợp lệ của cơ quan gửi' : 'gói tin không có chữ ký, hoặc có chữ ký hợp lệ của cơ quan gửi',
      observed: wrong ? `chữ ký trên gói là của ${wrong.signer?.name ?? 'người không rõ'}` : judgement?.reason ? reasons[judgement.reason].vi : 'gói tin không có chữ ký',
      evidence: [seq],
    });
  }
});
