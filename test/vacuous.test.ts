/** The museum of vacuous passes: whatever does nothing, sees nothing or says nothing is never found conformant. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { projectRoot } from '../cli/examine.ts';
import { resultsOf } from '../cli/outcome.ts';
import { embedded } from '../cli/plan.ts';
import { exitCode } from '../reports/decision.ts';
import type { Results } from '../reports/shape.ts';
import { serveDriver } from '../sut/agency-server.ts';
import type { Driver } from '../sut/driver.ts';
import { folder, lienthong } from './command.ts';
import { silent, supportsNothing } from './fake-systems.ts';

const odd = join(projectRoot, 'runs', `vacuous-${process.pid}`);
after(() => rmSync(odd, { recursive: true, force: true }));

async function against(driver: Driver): Promise<Results> {
  const served = await serveDriver(driver);
  try {
    return await resultsOf({ settings: embedded({ kind: 'http', url: served.url }) });
  } finally {
    await served.close();
  }
}

/** Runs a feature of our own making, made of the sentences given. */
async function ofFeature(name: string, body: string): Promise<Results> {
  mkdirSync(odd, { recursive: true });
  const file = join(odd, `${name}.feature`);
  writeFileSync(file, `# language: vi\n@role:sender\nTính năng: Trưng bày ${name}\n\n${body}`);
  return resultsOf({ settings: embedded({ kind: 'reference' }, 'memory'), features: [`runs/${odd.split(/[\\/]/).at(-1)}/${name}.feature`] });
}

function never(results: Results): void {
  const { decision, counts, because } = results;
  assert.notEqual(decision, 'CONFORMANT', JSON.stringify({ counts, because }));
  assert.notEqual(exitCode(results), 0);
}

test('a driver that answers 501 to everything: incomplete, and nothing passes', async () => {
  const results = await against(supportsNothing);
  assert.equal(results.decision, 'INCOMPLETE');
  assert.equal(exitCode(results), 3);
  assert.equal(results.counts.scenarios.pass, 0);
  assert.equal(results.counts.scenarios.error, 0);
});

test('a system that says done to everything and does nothing: never conformant, no requirement satisfied', async () => {
  const results = await against(silent);
  never(results);
  assert.deepEqual(
    results.requirements.filter(({ status }) => status === 'SATISFIED').map(({ id }) => id),
    [],
  );
});

test('a system that is down: incomplete, every scenario says so', async () => {
  const served = await serveDriver(silent);
  await served.close();
  const results = await resultsOf({ settings: embedded({ kind: 'http', url: served.url }) });
  assert.equal(results.decision, 'INCOMPLETE');
  assert.equal(exitCode(results), 3);
  const { total, inconclusive, notApplicable } = results.counts.scenarios;
  assert.equal(inconclusive + notApplicable, total);
});

test('nothing selected has an exit code of its own', async () => {
  const { code, err } = await lienthong(['certify', '--tags', '@khong-co']);
  assert.equal(code, 5);
  assert.match(err, /@khong-co/);
});

test('a report that can not be written is our error, and nothing half-written stays', async () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  const { code, err } = await lienthong(['certify', '--tags', '@SIG-TWO', '--out', join(file, 'run')]);
  assert.equal(code, 4);
  assert.match(err, /không ghi được báo cáo/);
});

test('a sentence nobody defined decides nothing', async () => {
  const results = await ofFeature('undefined', '@SIG-TWO @positive\nKịch bản: Câu không ai định nghĩa\n  Khi văn thư làm một việc chưa ai viết\n');
  never(results);
  assert.equal(results.requirements.find(({ id }) => id === 'SIG-TWO')!.status, 'UNDETERMINED');
});

test('a scenario without sentences decides nothing', async () => {
  const results = await ofFeature('empty', '@SIG-TWO @positive\nKịch bản: Không có bước nào\n');
  never(results);
  assert.equal(results.counts.scenarios.pass, 0);
});

test('a feature without scenarios selects nothing', async () => {
  const results = await ofFeature('bare', '');
  never(results);
  assert.equal(exitCode(results), 5);
});

test('a scenario that only prepares looks at nothing', async () => {
  const results = await ofFeature('unlooked', '@SIG-TWO @positive\nKịch bản: Chỉ chuẩn bị\n  Cho một dự thảo công văn gửi Sở Minh họa\n');
  never(results);
  assert.equal(results.counts.scenarios.pass, 0);
});

test('a refusal without a positive control passes nothing', async () => {
  const body = '@SIG-TWO @negative\nKịch bản: Chỉ có chiều âm\n  Cho một dự thảo công văn gửi Sở Minh họa\n  Và dự thảo chưa được ký số\n  Khi văn thư phát hành văn bản\n  Thì không có văn bản nào rời hệ thống\n';
  const results = await ofFeature('uncontrolled', body);
  never(results);
  assert.equal(results.requirements.find(({ id }) => id === 'SIG-TWO')!.scenarios[0]!.reason, 'CONTROL_FAILED');
});
