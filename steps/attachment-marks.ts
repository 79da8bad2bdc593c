/** What an attachment of the system shows beside its signature: number, notation and time of signing (ND30 PLI.II.8.b, III.1.d). */
import { Then } from '@cucumber/cucumber';
import { issued } from './sealing.ts';
import { marksOn } from './seals.ts';
import type { ExamWorld } from './world.ts';

Then('tệp kèm theo hiện số, ký hiệu và thời gian ký theo giờ Việt Nam ở góc trên bên phải', async function (this: ExamWorld) {
  for (const { annexes, code, at, seq } of await issued(this)) {
    for (const { file, found } of annexes) {
      const mark = marksOn(file.content).find(({ text }) => text !== '');
      const objection = mark ? objectionToMark(mark.text, code, found.signatures[0]?.signedAt ?? at) : 'không có chữ hiển thị';
      const [, bottom = 0, end = 0] = mark?.box ?? [];
      const [, , right = 595, top = 842] = mark?.page ?? [];
      const placed = mark !== undefined && end > (right * 2) / 3 && bottom > top * 0.75;
      this.conforms(objection === undefined && placed, {
        expected: `dòng "${code}" và thời gian ký ISO 8601 múi giờ +07:00 ở góc trên bên phải trang đầu của ${file.name}`,
        observed: objection ?? `chữ "${mark?.text}" nằm ở vị trí ${mark?.box.join(' ')}`,
        evidence: [seq],
      });
    }
  }
});

/** Seconds may have fractions, the zone may be spelt +0700, a line may break inside. */
function objectionToMark(text: string, code: string, signedAt: number): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  if (!flat.includes(code)) return `chữ hiển thị "${flat}" không có số, ký hiệu ${code}`;
  const time = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)? ?(\+07:?00)/.exec(flat);
  if (!time) return `chữ hiển thị "${flat}" không có thời gian ký đến giây kèm múi giờ +07:00`;
  const shown = Date.parse(`${time[1]}T${time[2]}+07:00`);
  return Math.abs(shown - signedAt) <= 60_000 ? undefined : `thời gian hiển thị ${time[0]} không phải thời gian ký`;
}
