/** Time stamps on signatures: what the system makes of a partner's, and what its own are worth (Nghị định 68/2024/NĐ-CP Điều 6, Điều 29). */
import { Then } from '@cucumber/cucumber';
import { isoOf } from '../protocol/dates.ts';
import { recordOf } from './receiver.ts';
import { conformsEach, issued } from './sealing.ts';
import { shownSignatures } from './signature.ts';
import { STAMPED } from './signing.ts';
import type { ExamWorld } from './world.ts';

/** What two instants may differ by that are the same: screens show minutes. */
const MINUTE = 60_000;

function told(world: ExamWorld): readonly number[] {
  const instants = world.notes.get(STAMPED) as readonly number[] | undefined;
  if (!instants) throw new Error('the scenario speaks of a time stamp, but none was put on the document');
  return instants;
}

const near = (shown: string | undefined, instants: readonly number[]): boolean => instants.some((each) => shown !== undefined && Math.abs(Date.parse(shown) - each) <= MINUTE);

Then('thời gian ký mà văn thư thấy lấy từ dấu thời gian', async function (this: ExamWorld) {
  const instants = told(this);
  const shown = await shownSignatures(this);
  this.conforms(shown.length >= instants.length && shown.every(({ at }) => near(at, instants)), {
    expected: `thời gian ký hiển thị là thời gian của dấu: ${[...new Set(instants)].map(isoOf).join(', ')}`,
    observed: shown.map(({ signer, at }) => `${signer}: ${at ?? 'không có thời gian'}`).join('; ') || 'không hiển thị chữ ký nào',
  });
});

Then('thời gian ký mà văn thư thấy không lấy từ dấu thời gian đó', async function (this: ExamWorld) {
  const instants = told(this);
  const shown = (await recordOf(this)) ? await shownSignatures(this) : [];
  const believed = shown.filter(({ verdict, at }) => verdict === 'valid' && near(at, instants));
  this.conforms(believed.length === 0, {
    expected: 'dấu thời gian không kiểm tra được không là nguồn của thời gian ký',
    observed: believed.map(({ signer, at }) => `${signer}: hợp lệ, ký lúc ${at}`).join('; '),
  });
});

/** Without a time stamp a document is as good as before, except where the profile wants one as evidence (A12). */
Then('hệ thống nhận văn bản không có dấu thời gian như hồ sơ cho phép', async function (this: ExamWorld) {
  const needed = this.stage.choose<string>('revocationEvidence') === 'ltv+tsa';
  const item = await recordOf(this);
  this.conforms(needed || (item !== undefined && item.state !== 'refused' && item.standing === 'original'), {
    expected: 'văn bản có đủ chữ ký số hợp lệ được ghi nhận là bản gốc dù không có dấu thời gian',
    observed: item ? `văn bản ở trạng thái ${item.state}, ghi là ${item.standing}${item.reason ? ` (${item.reason})` : ''}` : 'hệ thống không có văn bản đó',
  });
});

Then('dấu thời gian trên văn bản gửi đi, nếu có, đều kiểm tra được', async function (this: ExamWorld) {
  const needed = this.stage.choose<string>('revocationEvidence') === 'ltv+tsa';
  conformsEach(
    this,
    await issued(this),
    ({ main, annexes }) =>
      [...(main ? [main] : []), ...annexes].every(({ found: { signatures, documentTimestamps } }) => {
        const stamps = [...signatures.flatMap(({ timestamp }) => timestamp ?? []), ...documentTimestamps];
        return stamps.every(({ standing }) => standing === 'valid') && (!needed || (signatures.length > 0 && stamps.length > 0));
      }),
    needed ? 'chữ ký số có dấu thời gian kiểm tra được' : 'mọi dấu thời gian trên chữ ký số kiểm tra được',
  );
});
