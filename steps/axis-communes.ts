/** Thousands of units behind the connections of their provinces, made from the list of agencies (P, for information). */
import { Given, Then, When } from '@cucumber/cucumber';
import { imbalanceOf, isBalanced } from '../load/conservation.ts';
import { exchange, levelOne, OFFICE } from './axis-scale.ts';
import { FAR_SYSTEM } from './exam-registry.ts';
import { listsOf } from './parties.ts';
import type { ExamWorld } from './world.ts';

const unitOf = (province: string, number: number): string => `${province}.X${String(number).padStart(3, '0')}`;

Given('mỗi tỉnh trong danh mục có {int} đơn vị cấp xã', function (this: ExamWorld, count: number) {
  const { registry } = this.stage.axis;
  for (const province of levelOne(this, 'H'))
    for (let number = 1; number <= count; number += 1) registry.put({ code: unitOf(province, number), name: `Đơn vị cấp xã thử nghiệm ${unitOf(province, number)}` });
  this.notes.set('units', count);
});

Given('riêng {cơ_quan} có kết nối của chính mình', function (this: ExamWorld, code: string) {
  this.stage.axis.registry.putSystem({ systemId: FAR_SYSTEM + code, secret: `bi-mat-thu-nghiem-${code}`, organs: [code] });
  this.notes.set('own', code);
});

When('Văn phòng Chính phủ gửi một văn bản tới một đơn vị cấp xã của mỗi tỉnh và tới {cơ_quan}', async function (this: ExamWorld, own: string) {
  const count = this.notes.get('units') as number;
  const picked = levelOne(this, 'H').map((province, at) => unitOf(province, ((at * 37) % count) + 1));
  this.notes.set('picked', [...new Set([...picked, own])]);
  await exchange(this, [{ from: OFFICE, to: this.notes.get('picked') as readonly string[] }]);
});

Then('mỗi đơn vị cấp xã đó được giao đúng một lần, đủ mã của mình, qua kết nối của mình hoặc của tỉnh', async function (this: ExamWorld) {
  const picked = this.notes.get('picked') as readonly string[];
  const own = this.notes.get('own');
  const lists = await listsOf(this, [...levelOne(this, 'H'), ...picked.filter((code) => code === own)], 'getReceivedEdocList');
  const sent = picked.map((code) => `${code} @ ${FAR_SYSTEM}${code === own ? code : code.split('.')[0]}`);
  const delivered = [...lists].flatMap(([system, rows]) => rows.map((row) => `${row['to']} @ ${system}`));
  const imbalance = imbalanceOf({ sent, delivered, refused: [], inFlight: [] });
  this.conforms(isBalanced(imbalance), {
    expected: `${sent.length} đơn vị cấp xã, mỗi đơn vị một lần, đúng kết nối`,
    observed: `mất ${imbalance.lost.slice(0, 3).join('; ') || 0}, lặp ${imbalance.duplicated.length}, lạ ${imbalance.foreign.slice(0, 3).join('; ') || 0}`,
  });
});
