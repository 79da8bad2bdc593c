import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { emitAttachment, writeMessage } from '../protocol/edxml/write.ts';
import { readMessage } from '../protocol/edxml/read.ts';
import { makeAttachmentPdf } from '../protocol/pdf.ts';
import { crlSource } from '../protocol/signatures/crl-source.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import { verifyPdf } from '../protocol/signatures/verify-pdf.ts';
import { readAnswer } from '../protocol/vxp/answer.ts';
import { callOf, vxpTimestamp } from '../protocol/vxp/client.ts';
import type { OperationName } from '../protocol/vxp/operations.ts';
import { plainDocument } from '../simulator/storage/plain-document.ts';
import { openHttpWire } from '../sut/http-wire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = ['--import', 'tsx', 'cli/main.ts', 'axis'];
const FREE = ['--port', '0', '--control-port', '0'];
const SENDER = { systemId: 'vxp.test.10', secret: 'bi-mat-thu-nghiem-Y98.10' };
const RECEIVER = { systemId: 'vxp.far.Y98.30', secret: 'bi-mat-thu-nghiem-Y98.30' };
let home: string;

before(() => {
  home = mkdtempSync(join(tmpdir(), 'lienthong-axis-'));
});
after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

interface Running {
  readonly child: ChildProcess;
  readonly endpoint: string;
  readonly control: string;
  readonly said: string;
}

async function start(...options: string[]): Promise<Running> {
  const child = spawn(process.execPath, [...command, ...options], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const piece of child.stdout!) {
    said += String(piece);
    if (said.includes('Ctrl+C stops it.')) break;
  }
  const [, endpoint] = /endpoint +(\S+)/.exec(said) ?? [];
  const [, control] = /Cổng điều khiển .*: (\S+)/.exec(said) ?? [];
  assert.ok(endpoint && control, said);
  return { child, endpoint, control, said };
}

async function end({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const gone = once(child, 'exit');
  child.kill(signal);
  return ((await gone) as [number | null])[0];
}

async function ask(endpoint: string, who: typeof SENDER, operation: OperationName, headers: Record<string, string>, body?: Uint8Array) {
  const wire = openHttpWire(endpoint);
  try {
    return readAnswer(await wire.handle(callOf(operation, { ...who, timestamp: vxpTimestamp(Date.now()) }, headers, body)))!;
  } finally {
    await wire.close();
  }
}

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });
const types = { servicetype: 'eDoc', messagetype: 'edoc' };

/** A document signed by the agency with a credential of the simulated authority behind the tester's port. */
async function signedDocument(control: string): Promise<{ bytes: Uint8Array; serial: string }> {
  const issued = (await (await post(`${control}/pki/credentials`, { kind: 'organisation', organId: 'Y98.10' })).json()) as any;
  const credential = {
    certificate: new X509Certificate(issued.certificate).raw,
    key: createPrivateKey(issued.key),
    chain: issued.chain.map((pem: string) => new X509Certificate(pem).raw),
  };
  const pdf = await signPdf(await makeAttachmentPdf('Thông báo', ['Nội dung']), credential, { at: Date.now() - 1000, reason: 'Ký ban hành' });
  const file = emitAttachment('toan-van.pdf', 'application/pdf', pdf, 'f1');
  const bytes = writeMessage(plainDocument({ to: ['Y98.30'] }, { attachments: [file], manifest: [{ contentId: 'f1', name: file.name, contentType: file.contentType }] }));
  return { bytes, serial: issued.serial };
}

test('what was answered OK is delivered exactly once after kill -9, its signature still verifies, and the authority is the same', { timeout: 120_000 }, async () => {
  const data = join(home, 'standing');
  const first = await start(...FREE, '--data', data);
  const { bytes, serial } = await signedDocument(first.control);
  const sent = await ask(first.endpoint, SENDER, 'sendEdoc', { ...types, from: 'Y98.10' }, bytes);
  assert.equal(sent.status, 'OK', sent.errorDesc);
  await fetch(`${first.control}/agencies/Y98.77`, { method: 'PUT', body: JSON.stringify({ name: 'Sở Mới' }) });
  assert.equal((await post(`${first.control}/systems`, { systemId: 'vxp.test.77', secret: 'bi-mat-77', organs: ['Y98.77'] })).status, 201);
  assert.equal((await post(`${first.control}/pki/revocations`, { serial: 'ABCDEF' })).status, 201);
  await end(first, 'SIGKILL');

  const second = await start(...FREE, '--data', data);
  const { json } = await ask(second.endpoint, RECEIVER, 'getReceivedEdocList', types);
  const items = json['data'] as { docId: string }[];
  assert.equal(items.length, 1);
  const got = await ask(second.endpoint, RECEIVER, 'getEdoc', { docId: items[0]!.docId });
  const { message } = readMessage(Buffer.from(String(got.json['data']), 'base64'));
  const anchors = [new X509Certificate(await (await fetch(`${second.control}/pki/anchors.pem`)).text()).raw];
  const lists = await Promise.all(['issuing', 'root'].map(async (list) => new Uint8Array(await (await fetch(`${second.control}/pki/crl/${list}.crl`)).arrayBuffer())));
  const pdf = message?.kind === 'document' ? message.attachments[0]!.content : Buffer.alloc(0);
  const { signatures } = await verifyPdf(pdf, { anchors, revocation: crlSource(lists), now: Date.now() });
  assert.deepEqual(signatures.map(({ indication }) => indication), ['TOTAL-PASSED']);
  assert.equal((await signedDocument(second.control)).serial, serial, 'the same subscriber gets the same certificate');
  assert.equal(((await (await fetch(`${second.control}/systems/Y98.77`)).json()) as any).systemId, 'vxp.test.77', 'a system connected at the tester\'s port is known again');

  assert.equal((await ask(second.endpoint, RECEIVER, 'updateStatus', { docId: items[0]!.docId, status: 'done' })).status, 'OK');
  assert.equal((await post(`${second.control}/reset`, {})).status, 200);
  assert.deepEqual(await (await fetch(`${second.control}/deliveries`)).json(), []);
  assert.equal((await ask(second.endpoint, SENDER, 'sendEdoc', { ...types, from: 'Y98.10' }, bytes)).status, 'OK');
  if (process.platform !== 'win32') assert.equal(await end(second, 'SIGTERM'), 0);
  else await end(second, 'SIGKILL');
  assert.ok(readdirSync(data).includes('pki'));
});

test('two axes never share a folder, and the second says so', { timeout: 60_000 }, async () => {
  const data = join(home, 'shared');
  const first = await start(...FREE, '--data', data);
  const { status, stderr } = spawnSync(process.execPath, [...command, ...FREE, '--data', data], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 2, stderr);
  assert.match(stderr, /--data .*shared: không mở được kho dữ liệu .* \/ the data can not be opened/);
  const port = new URL(first.endpoint).port;
  const taken = spawnSync(process.execPath, [...command, '--port', port, '--control-port', '0'], { cwd: root, encoding: 'utf8' });
  assert.equal(taken.status, 2, taken.stderr);
  assert.match(taken.stderr, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use.*--port`));
  await end(first, 'SIGKILL');
});

test('the first screen says in both languages what this is not, and what to configure', { timeout: 60_000 }, async () => {
  const running = await start(...FREE);
  await end(running, 'SIGKILL');
  const [vi, en] = running.said.split('SIMULATED AXIS');
  assert.match(vi!, /KHÔNG phải Trục liên thông văn bản quốc gia/);
  assert.match(vi!, /systemId +vxp\.test\.10\n +secret +bi-mat-thu-nghiem-Y98\.10\n +mã cơ quan +Y98\.10 \(000\.00\.10\.Y98\)/);
  assert.match(en!, /NOT the National Document Exchange Axis/);
  assert.equal(running.said, running.said.normalize('NFC'));
});

test('the axis does not listen under a name of real systems', () => {
  const { status, stderr } = spawnSync(process.execPath, [...command, ...FREE, '--host', 'truc.chinhphu.vn'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /--host: .*tên miền của hệ thống thật.* \/ .*name of real systems/);
});
