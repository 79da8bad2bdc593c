/** The verdicts do not depend on how the exam is run: order, wire, processes. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { outcomesOf, resultsOf } from '../cli/outcome.ts';
import { embedded, everyClaim } from '../cli/plan.ts';
import type { Results } from '../reports/shape.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { variants } from '../sut/variants/variants.ts';
import { folder, lienthong, said, start, whole } from './command.ts';
import { spread } from './spread.ts';

const reference = { kind: 'reference' } as const;
const serial = resultsOf({ settings: embedded(reference, 'memory') });

/** Equal digests; where they differ, the scenarios that do. */
async function equal(other: Results): Promise<void> {
  const lines = ({ requirements }: Results): string[] =>
    requirements.flatMap(({ id, status, scenarios }) => [`${id} ${status}`, ...scenarios.map(({ name, verdict, reason, text }) => `${id} ${name}: ${verdict} ${reason} ${text?.vi ?? ''}`)]);
  const first = await serial;
  if (first.verdictDigest === other.verdictDigest) return;
  const known = new Set(lines(first));
  assert.fail(`other verdicts:\n${lines(other).filter((line) => !known.has(line)).join('\n')}`);
}

test('the reference agency is conformant', async () => {
  const { decision, because, requirements } = await serial;
  const open = requirements.flatMap(({ id, scenarios }) => scenarios.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable').map(({ name, verdict, text, finding }) => `${id} ${verdict}: ${name} ${text?.vi ?? ''} ${JSON.stringify(finding ?? '')}`));
  assert.equal(decision, 'CONFORMANT', `${JSON.stringify(because)}\n${open.join('\n')}`);
});

test('shuffled', async () => {
  await equal(await resultsOf({ settings: embedded(reference, 'memory'), order: 'random:lienthong' }));
});

test('scenarios about the axis are not run with an agency', async () => {
  const { requirements } = await serial;
  const ofAxis = requirements.flatMap(({ scenarios }) => scenarios.filter(({ uri }) => /\/axis-/.test(uri)));
  assert.ok(ofAxis.length > 0);
  assert.ok(ofAxis.every(({ verdict, reason, durationMs }) => verdict === 'notApplicable' && reason === 'OTHER_ROLE' && durationMs === 0));
});

test('by the way of the proof, which runs each scenario with many systems', async () => {
  const [{ verdictDigest }] = await outcomesOf([]);
  assert.equal(verdictDigest, (await serial).verdictDigest);
});

test('in a proof, taking part only where a system may differ from the reference makes no difference', async () => {
  const [wrong, odd] = whole ? [24, 12] : [6, 3];
  const systems = [...spread(mutants, wrong).map((mutant) => ({ kind: 'reference', mutant }) as const), ...spread(variants, odd).map((variant) => ({ kind: 'reference', variant }) as const)];
  const every = whole ? 10 : 15;
  const [selective, exhaustive] = [await outcomesOf(systems, { every }), await outcomesOf(systems, { every, exhaustive: true })];
  systems.forEach((system, index) => assert.equal(selective[index + 1]!.verdictDigest, exhaustive[index + 1]!.verdictDigest, JSON.stringify(system)));
  assert.ok(selective.some(({ examined }, index) => examined! < exhaustive[index]!.examined!));
});

test('shared out among processes', async () => {
  await equal(await resultsOf({ settings: embedded(reference, 'http'), parallel: 2, order: 'random:3' }));
});

test('over real sockets, shuffled', async () => {
  await equal(await resultsOf({ settings: embedded(reference, 'http'), order: 'random:7' }));
});

test('with another nonce: other names and numbers, the same verdicts', async () => {
  await equal(await resultsOf({ settings: { ...embedded(reference, 'memory'), nonce: 'another exam' } }));
});

test('in two processes: the agency behind its driver contract, examined by a plan', { timeout: 300_000 }, async () => {
  const out = folder();
  const [port, controlPort, driverPort] = await freePorts(3);
  const agency = start(['agency', '--axis', `http://127.0.0.1:${port}`, '--control', `http://127.0.0.1:${controlPort}`, '--driver-port', String(driverPort), '--system-id', 'vxp.test.10', '--secret', 'shared']);
  try {
    await said(agency, new RegExp(String(driverPort)));
    const plan = join(out, 'plan.yaml');
    writeFileSync(plan, planFor(port!, controlPort!, driverPort!));
    const { code, err } = await lienthong(['certify', '--sut', plan, '--out', join(out, 'two')]);
    assert.equal(code, 0, err);
    const results = JSON.parse(readFileSync(join(out, 'two', 'results.json'), 'utf8')) as Results;
    await equal(results);
    assert.equal(results.decision, 'CONFORMANT');
  } finally {
    agency.kill();
  }
});

function planFor(port: number, controlPort: number, driverPort: number): string {
  return [
    'product: { vendor: Liên Thông, product: Cơ quan tham chiếu, version: "1.0.0" }',
    `driver: { url: "http://127.0.0.1:${driverPort}" }`,
    'agency: Y98.10',
    `axis: { port: ${port}, controlPort: ${controlPort}, systemId: vxp.test.10, secret: shared }`,
    'limits: { patience: 2000 }',
    `ics: ${JSON.stringify(everyClaim())}`,
    '',
  ].join('\n');
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
