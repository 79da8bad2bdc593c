/** The command line as a build server meets it: real processes, their exit codes, one line that says what to do, whole files. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Results } from '../reports/shape.ts';
import { axisMutants } from '../simulator/mutants/mutants.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { folder, lienthong, root } from './command.ts';

const SMALL = ['--tags', '@SIG-TWO'];

test('help is 0, a wrong word is 2', async () => {
  const [help, command, option, order] = await Promise.all([
    lienthong(['--help']),
    lienthong(['certificate']),
    lienthong(['certify', '--tagz', '@X']),
    lienthong(['certify', '--order', 'backwards']),
  ]);
  assert.equal(help.code, 0);
  for (const each of [command, option, order]) assert.equal(each.code, 2, each.err);
  assert.match(order.err, /--order/);
});

test('an unknown system, profile or tag expression is 2, in one line that names what is known', async () => {
  const [mutant, axis, profile, tags, plan] = await Promise.all([
    lienthong(['certify', '--sut', 'mutant:does-not-exist']),
    lienthong(['certify', '--sut', 'axis:does-not-exist']),
    lienthong(['certify', '--profile', 'no-such-profile']),
    lienthong(['certify', '--tags', '@SIG-TWO and (']),
    lienthong(['certify', '--sut', 'no-such-plan.yaml']),
  ]);
  for (const { code, err } of [mutant, axis, profile, tags, plan]) {
    assert.equal(code, 2, err);
    assert.equal(err.trim().split('\n').length, 1, err);
  }
  assert.match(profile.err, /national/);
  assert.match(plan.err, /no-such-plan\.yaml/);
});

test('a malformed plan is told with file, line and key', async () => {
  const file = join(folder(), 'plan.yaml');
  const rows = ['product: { vendor: A, product: B, version: "1" }', 'driver: { url: http://127.0.0.1:1 }', 'agency: Y98.10', 'axis: { port: 70000, systemId: a, secret: b }'];
  const plans: readonly (readonly [string, RegExp])[] = [
    [rows.join('\n'), /plan\.yaml:4: axis\.port/],
    [rows.slice(0, 3).join('\n'), /plan\.yaml:1: .*axis/],
    [[...rows.slice(0, 3), 'axis: { port: 2828, systemId: a, secret: b }', 'ics: { telepathy: true }'].join('\n'), /plan\.yaml:5: ics\.telepathy/],
    ['product: [', /plan\.yaml:\d+: /],
  ];
  for (const [text, expected] of plans) {
    writeFileSync(file, text);
    const { code, err } = await lienthong(['certify', '--sut', file]);
    assert.equal(code, 2, err);
    assert.match(err, expected);
  }
});

test('a port in use is 2, with a sentence, and nothing is written', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const out = folder();
  const { port } = server.address() as AddressInfo;
  const { code, err } = await lienthong(['certify', ...SMALL, '--port', String(port), '--out', join(out, 'run')]);
  server.close();
  assert.equal(code, 2, err);
  assert.match(err, new RegExp(String(port)));
  assert.deepEqual(readdirSync(out), []);
});

test('a part of the suite is incomplete, never conformant; its files are whole and keep to their schemas', async () => {
  const out = folder();
  const { code, out: page, err } = await lienthong(['certify', ...SMALL, '--out', out]);
  assert.equal(code, 3, err);
  assert.match(page, /CHƯA ĐỦ ĐỂ KẾT LUẬN/);
  const written = readdirSync(out);
  const missing = ['results.json', 'certificate.json', 'report.html', 'junit.xml', 'messages.ndjson', 'journal', 'bundle.zip'].filter((name) => !written.includes(name));
  assert.deepEqual(missing, []);
  assert.deepEqual(written.filter((name) => name.startsWith('.')), [], 'something half-written stayed');
  for (const name of ['results', 'certificate']) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', name, `${name}.schema.json`), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))), JSON.stringify(validate.errors));
  }
  for (const line of readFileSync(join(out, 'messages.ndjson'), 'utf8').trim().split('\n')) JSON.parse(line);
  const journals = readdirSync(join(out, 'journal')).filter((name) => name.endsWith('.ndjson'));
  assert.ok(journals.length > 0);
  const entries = readFileSync(join(out, 'journal', journals[0]!), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const bodies = entries.flatMap(({ call, answer }) => [call?.body?.sha256, answer?.body?.sha256]).filter(Boolean);
  assert.ok(bodies.length > 0);
  for (const body of bodies) assert.ok(existsSync(join(out, 'journal', 'bodies', body)));
});

test('a wrong system is 1 and violates what it breaks; an earlier report in the folder is replaced', async () => {
  const mutant = mutants.find(({ breaks }) => breaks.length === 1 && breaks[0] === 'SIG-TWO')!;
  const out = folder();
  mkdirSync(join(out, 'journal'));
  writeFileSync(join(out, 'journal', 'of-another-run.ndjson'), '{}\n');
  writeFileSync(join(out, 'notes.txt'), 'not ours');
  const { code, out: text, err } = await lienthong(['certify', ...SMALL, '--sut', `mutant:${mutant.name}`, '--out', out, '--json', '--lang', 'en']);
  assert.equal(code, 1, err);
  const results = JSON.parse(text) as { decision: string; requirements: { id: string; status: string }[] };
  assert.equal(results.decision, 'NOT CONFORMANT');
  assert.deepEqual(
    results.requirements.filter(({ status }) => status === 'VIOLATED').map(({ id }) => id),
    ['SIG-TWO'],
  );
  assert.ok(!existsSync(join(out, 'journal', 'of-another-run.ndjson')));
  assert.ok(existsSync(join(out, 'notes.txt')));
});

test('the axis is examined by its own scenarios alone; its evidence can be judged again', async () => {
  const out = folder();
  const { code, out: text, err } = await lienthong(['certify', '--sut', 'axis', '--out', out, '--json']);
  assert.equal(code, 0, err);
  const results = JSON.parse(text) as Results;
  assert.equal(results.examined, 'axis');
  const ran = results.requirements.flatMap(({ scenarios }) => scenarios.filter(({ verdict }) => verdict !== 'notApplicable'));
  assert.equal(ran.length, results.counts.scenarios.pass);
  assert.ok(ran.every(({ uri }) => /\/axis-/.test(uri)), 'a feature about the axis is named axis-….feature');
  for (const { id, status } of results.requirements.filter(({ role }) => role === 'axis')) assert.equal(status, 'SATISFIED', id);
  const again = await lienthong(['verify', join(out, 'bundle.zip')]);
  assert.equal(again.code, 0, again.err);
});

test('a wrong axis is 1 and violates what it breaks', async () => {
  const { name, breaks } = axisMutants.find((each) => each.breaks[0] === 'AUTHN')!;
  const { code, out, err } = await lienthong(['certify', '--sut', `axis:${name}`, '--tags', '@AUTHN', '--out', folder(), '--json']);
  assert.equal(code, 1, err);
  assert.deepEqual((JSON.parse(out) as Results).requirements.filter(({ status }) => status === 'VIOLATED').map(({ id }) => id), breaks);
});

test('without --out a run goes into runs/<id> below the working directory', async () => {
  const cwd = folder();
  const { code, err } = await lienthong(['certify', ...SMALL], { cwd });
  assert.equal(code, 3, err);
  const runs = readdirSync(join(cwd, 'runs')).filter((name) => /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name));
  assert.equal(runs.length, 1);
  assert.ok(existsSync(join(cwd, 'runs', runs[0]!, 'results.json')));
});

test('prove: an unknown name is 2', async () => {
  const { code, err } = await lienthong(['prove', '--only', 'no-such-mutant']);
  assert.equal(code, 2);
  assert.match(err, /no-such-mutant/);
});
