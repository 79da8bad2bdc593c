/** The system as signer: what stands on the documents that left it. */
import { Given, Then } from '@cucumber/cucumber';
import type { Digest } from '../protocol/signatures/algorithms.ts';
import { Inconclusive } from './nonconformity.ts';
import { quietTime } from './observations.ts';
import { ordinaryOrder } from './sender.ts';
import { sealed } from './signing.ts';
import { describeAll, issuedPackages, sealedFiles, type SealedFile } from './seals.ts';
import type { ExamWorld } from './world.ts';

/** A document that left the system, with the seals on each of its files. */
export interface Sent {
  readonly main: SealedFile | undefined;
  readonly annexes: readonly SealedFile[];
  readonly seq: number;
  readonly code: string;
  readonly at: number;
}

/** Everything the system issued in this scenario; nothing at all is a finding of its own. */
export async function issued(world: ExamWorld): Promise<readonly Sent[]> {
  const packages = issuedPackages(world.stage);
  if (packages.length === 0) {
    const refused = world.outcome && 'refused' in world.outcome ? `hệ thống từ chối: ${world.outcome.refused}` : 'không có văn bản nào rời hệ thống';
    world.conforms(false, { expected: 'văn bản rời hệ thống', observed: refused });
  }
  return Promise.all(
    packages.map(async (sent) => {
      const [main, ...annexes] = await sealedFiles(world.stage, sent);
      return { main, annexes, seq: sent.seq, at: sent.at, code: `${sent.message.code.number}/${sent.message.code.notation}` };
    }),
  );
}

export function conformsEach(world: ExamWorld, sent: readonly Sent[], keeps: (each: Sent) => boolean, expected: string): void {
  const wrong = sent.find((each) => !keeps(each));
  world.conforms(wrong === undefined, {
    expected,
    observed: wrong?.main ? `văn bản ${wrong.code}: ${[wrong.main, ...wrong.annexes].map(({ file, found }) => `${file.name}: ${describeAll(found)}`).join('; ')}` : 'gói tin không có tệp PDF nào',
    evidence: (wrong ? [wrong] : sent).map(({ seq }) => seq),
  });
}

/** Withdraws the very certificate the system signs with, as an ordinary document of it shows. */
async function withdraw(world: ExamWorld, kind: 'person' | 'organisation'): Promise<void> {
  const { stage } = world;
  const order = { ...ordinaryOrder(world, 'Công văn', ['Y90']), ...(world.draft?.signer && { signer: world.draft.signer }) };
  await world.presuppose({ vi: 'phát hành văn bản thường', en: 'issuing an ordinary document' }, () => world.driver.send(order));
  const [sample] = issuedPackages(stage).slice(-1);
  const [main] = sample ? await sealedFiles(stage, sample) : [];
  const own = main?.found.signatures.filter(({ signer, serial }) => signer.class === kind && serial !== undefined) ?? [];
  if (own.length === 0) throw new Inconclusive('PRECONDITION_UNMET', { vi: 'văn bản thường không cho thấy chứng thư nào để thu hồi', en: 'an ordinary document shows no certificate to withdraw' });
  for (const { serial } of own) stage.authority.revoke(serial!, stage.clock.now());
}

Given('chứng thư số của cơ quan đã bị thu hồi', function (this: ExamWorld) {
  return withdraw(this, 'organisation');
});

Given('chứng thư số của người ký đã bị thu hồi', function (this: ExamWorld) {
  return withdraw(this, 'person');
});

Given('dự thảo do cấp phó ký thay', function (this: ExamWorld) {
  this.draft = { ...this.draft!, signer: { competence: 'KT. GIÁM ĐỐC', position: 'Phó Giám đốc', fullName: 'Đỗ Thị Thay' } };
});

Given('dự thảo là bản sao y', function (this: ExamWorld) {
  this.draft = { ...this.draft!, copy: 'SY' };
});

Given('dự thảo kèm một phụ lục PDF do cơ quan khác ký số sẵn', async function (this: ExamWorld) {
  const file = await this.stage.unsignedPdf('Phụ lục', 'phu-luc.pdf');
  const content = await sealed(this, { from: { organId: 'Y90.05' } }, file.content, [{ who: 'other-organisation' }]);
  this.draft = { ...this.draft!, attachments: [{ ...file, content }] };
});

Then('văn bản chính mang chữ ký số hợp lệ', async function (this: ExamWorld) {
  conformsEach(this, await issued(this), ({ main }) => main !== undefined && main.found.signatures.length > 0 && main.found.signatures.every(({ standing }) => standing === 'valid') && !main.found.changedAfterSigning, 'văn bản chính có chữ ký số và mọi chữ ký đều hợp lệ');
});

Then('văn bản chính mang chữ ký số của người có thẩm quyền và của cơ quan', async function (this: ExamWorld) {
  const has = ({ found }: SealedFile, kind: string): boolean => found.signatures.some(({ signer, standing }) => signer.class === kind && standing === 'valid');
  conformsEach(this, await issued(this), ({ main }) => main !== undefined && has(main, 'person') && has(main, 'organisation'), 'văn bản chính có chữ ký số của cá nhân có thẩm quyền và của cơ quan');
});

Then('chữ ký số của cơ quan đứng sau và bao trùm chữ ký số của người có thẩm quyền', async function (this: ExamWorld) {
  conformsEach(this, await issued(this), (each) => inOrder(each), 'cơ quan ký sau cùng, chữ ký bao trùm chữ ký của người có thẩm quyền, không ký một mình');
});

/** Signatures come in the order they were put on; one that is missing altogether is not a matter of order, except before the agency's. */
function inOrder({ main }: Sent): boolean {
  if (!main) return true;
  const { signatures } = main.found;
  const organisation = signatures.findLast(({ signer }) => signer.class === 'organisation');
  if (!organisation) return true;
  const persons = signatures.filter(({ signer }) => signer.class === 'person');
  const first = persons[0];
  if (!first || first.reachesTo >= organisation.reachesTo) return false;
  return (first.signedAt ?? 0) <= (organisation.signedAt ?? Number.MAX_SAFE_INTEGER);
}

Then('mọi tệp kèm theo mang chữ ký số hợp lệ của cơ quan', async function (this: ExamWorld) {
  const { organId } = this.stage.sut;
  const own = ({ found }: SealedFile): boolean => found.signatures.some(({ signer, standing }) => signer.class === 'organisation' && signer.organId === organId && standing === 'valid');
  conformsEach(this, await issued(this), ({ annexes }) => annexes.every(own), 'mỗi tệp PDF kèm theo có chữ ký số hợp lệ của cơ quan gửi');
});

Then('có {int} tệp kèm theo rời hệ thống', async function (this: ExamWorld, count: number) {
  conformsEach(this, await issued(this), ({ annexes }) => annexes.length === count, `${count} tệp PDF kèm theo`);
});

Then('chữ ký số của cơ quan mang tên chính cơ quan gửi', async function (this: ExamWorld) {
  const { organId } = this.stage.sut;
  conformsEach(
    this,
    await issued(this),
    ({ main, annexes }) => [...(main ? [main] : []), ...annexes].every(({ found }) => found.signatures.every(({ signer }) => signer.class !== 'organisation' || signer.organId === organId)),
    `chủ thể của chứng thư cơ quan là ${organId}`,
  );
});

Then('bản sao mang chữ ký số hợp lệ của cơ quan sao', async function (this: ExamWorld) {
  const { organId } = this.stage.sut;
  conformsEach(this, await issued(this), ({ main }) => main?.found.signatures.some(({ signer, standing }) => signer.organId === organId && signer.class === 'organisation' && standing === 'valid') === true, 'bản sao có chữ ký số hợp lệ của cơ quan sao');
});

Then('chữ ký số dùng thuật toán trong danh mục cho phép', async function (this: ExamWorld) {
  const allowed = this.stage.choose<readonly string[]>('allowedAlgorithms');
  const written = (digest: Digest | undefined): string => (digest ?? '').toUpperCase().replace('SHA', 'SHA-');
  conformsEach(
    this,
    await issued(this),
    ({ main, annexes }) =>
      [...(main ? [main] : []), ...annexes].every(({ found }) =>
        found.signatures.every(({ digest, keyType = '', keyBits = 0 }) => allowed.includes(written(digest)) && (!keyType.startsWith('rsa') || keyBits >= 2048)),
      ),
    `thuật toán băm trong ${allowed.join(', ')}; khóa RSA từ 2048 bit`,
  );
});

Then('không có bản gốc nào rời hệ thống chỉ với chữ ký của cơ quan', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const packages = issuedPackages(this.stage);
  const files = await Promise.all(packages.map((sent) => sealedFiles(this.stage, sent)));
  const alone = files.filter(([main]) => main?.found.signatures.some(({ signer }) => signer.class === 'organisation') && !main.found.signatures.some(({ signer }) => signer.class === 'person'));
  this.conforms(alone.length === 0, {
    expected: 'chữ ký của cơ quan không đứng một mình trên bản gốc',
    observed: `${alone.length} bản gốc chỉ có chữ ký của cơ quan`,
    evidence: packages.map(({ seq }) => seq),
  });
});

Then('không có chữ ký nào được tạo bằng chứng thư đã mất hiệu lực', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const packages = issuedPackages(this.stage);
  const files = (await Promise.all(packages.map((sent) => sealedFiles(this.stage, sent)))).flat();
  const wrong = files.flatMap(({ found }) => found.signatures).filter(({ reason = '' }) => ['REVOKED', 'REVOKED_NO_POE', 'EXPIRED'].includes(reason));
  this.conforms(wrong.length === 0, {
    expected: 'không chữ ký nào tạo bằng chứng thư đã bị thu hồi hoặc hết hạn',
    observed: `${wrong.length} chữ ký như vậy đã rời hệ thống`,
    evidence: packages.map(({ seq }) => seq),
  });
});
