/** The museum of vacuous passes: whatever does nothing, sees nothing or says nothing is never found conformant. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { VoidRun } from '../cli/errors.ts';
import { projectRoot } from '../cli/examine.ts';
import { resultsOf } from '../cli/outcome.ts';
import { embedded } from '../cli/plan.ts';
import { soundAlarm } from '../cli/smoke.ts';
import { exitCode } from '../reports/decision.ts';
import type { Results } from '../reports/shape.ts';
import { serveDriver } from '../sut/agency-server.ts';
import type { Driver } from '../sut/driver.ts';
import { vacuousAxes } from '../simulator/mutants/vacuous.ts';
import { mutants } from '../sut/mutants/mutants.ts';
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

test('an axis that promises everything, refuses everything or answers nobody: never conformant, no requirement satisfied', async () => {
  for (const { name } of vacuousAxes) {
    const results = await resultsOf({ settings: embedded({ kind: 'axis', mutant: name }, 'memory') });
    never(results);
    assert.deepEqual(results.requirements.filter(({ status }) => status === 'SATISFIED').map(({ id }) => id), [], name);
    assert.equal(results.counts.scenarios.error, 0, name);
  }
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

/** The only scenario of an odd feature, with the reason it decides nothing. */
async function undecided(name: string, body: string): Promise<string> {
  const results = await ofFeature(name, body);
  never(results);
  const { status, scenarios } = results.requirements.find(({ id }) => id === 'SIG-TWO')!;
  assert.equal(status, 'UNDETERMINED');
  assert.equal(scenarios.length, 1);
  return `${scenarios[0]!.verdict} ${scenarios[0]!.reason}`;
}

const POSITIVE = '@SIG-TWO @positive\nKịch bản: Kịch bản trưng bày\n';
const NEGATIVE = '@SIG-TWO @negative\nKịch bản: Kịch bản trưng bày\n';
const PREPARED = '  Cho một dự thảo công văn gửi Sở Minh họa\n';

test('a sentence nobody defined decides nothing', async () => {
  assert.equal(await undecided('undefined', `${POSITIVE}${PREPARED}  Khi văn thư làm một việc chưa ai viết\n`), 'inconclusive UNDEFINED_STEP');
});

test('a scenario that only prepares saw nothing of the system', async () => {
  assert.equal(await undecided('idle', `${POSITIVE}${PREPARED}`), 'inconclusive NO_STIMULUS');
});

test('a scenario without a check looked at nothing', async () => {
  assert.equal(await undecided('unlooked', `${POSITIVE}${PREPARED}  Khi văn thư phát hành văn bản\n`), 'inconclusive NO_CHECK');
});

test('a refusal without a positive control passes nothing', async () => {
  const refused = '  Và dự thảo chưa được ký số\n  Khi văn thư phát hành văn bản\n  Thì không có văn bản nào rời hệ thống\n';
  assert.equal(await undecided('uncontrolled', `${NEGATIVE}${PREPARED}${refused}`), 'inconclusive CONTROL_FAILED');
});

test('a scenario without sentences passes nothing', async () => {
  const results = await ofFeature('empty', POSITIVE);
  never(results);
  assert.equal(results.counts.scenarios.pass, 0);
});

test('a feature without scenarios selects nothing', async () => {
  const results = await ofFeature('bare', '');
  never(results);
  assert.equal(exitCode(results), 5);
});

test('a wrong system that is not caught voids the run', async () => {
  const [mutant] = mutants;
  const other = mutants.find(({ breaks }) => !breaks.some((id) => mutant!.breaks.includes(id)))!;
  await soundAlarm('agency');
  await assert.rejects(soundAlarm('agency', { name: mutant!.name, breaks: other.breaks }), VoidRun);
});
