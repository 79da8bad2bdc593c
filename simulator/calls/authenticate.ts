import { timingSafeEqual } from 'node:crypto';
import { headerOf, type Call } from '../../protocol/call.ts';
import { hmacOf, PREFIX } from '../../protocol/vxp/sign.ts';
import type { Note } from './note.ts';
import type { Settings } from '../profile.ts';
import { Refusal } from './refusal.ts';
import type { Registry, SystemRecord } from '../registry.ts';
import { checkTimestamp } from './timestamp.ts';

/** A system's signed headers by bare name, exact spelling. */
export type Members = ReadonlyMap<string, string>;

export interface Surroundings {
  readonly registry: Registry;
  readonly now: number;
  readonly note: Note;
  readonly setting: Settings;
  /** Signatures seen so far, for the check of repetitions. */
  readonly seen: Set<string>;
}

const PREFIXED = PREFIX.toLowerCase();
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Who calls and what was signed; refuses with code 15 whatever does not prove it. Every genuine client passes. */
export function authenticate(
  call: Call,
  around: Surroundings,
): { readonly system: SystemRecord; readonly members: Members } {
  const { registry, note, setting, now, seen } = around;
  noteUndecodable(call, note);
  const systemId = headerOf(call.headers, `${PREFIX}systemid`) ?? '';
  const system = registry.systemOf(systemId);
  if (!system) throw refusal(setting, `SystemId khong ton tai: ${systemId}`);

  const signed = headerOf(call.headers, `${PREFIX}sign-header`);
  const received = headerOf(call.headers, `${PREFIX}hash-header`);
  if (signed === undefined || received === undefined) throw refusal(setting, 'Thieu chu ky cua loi goi');
  const bytes = Buffer.from(signed, 'latin1');
  if (!isSignature(hmacOf(system.secret, bytes), received, setting))
    throw refusal(setting, 'Sai SystemId hoac SecretKey');
  const members = membersOf(bytes);
  if (!members) throw refusal(setting, 'Noi dung ky khong doc duoc');

  checkHeaders(call, members, note, setting);
  note.systemId = systemId;
  checkTimestamp(members.get('timestamp'), now, note, setting);
  if (setting('auth.replayCheck') === 'refuse') {
    const key = `${members.get('timestamp')} ${received}`;
    if (seen.has(key)) throw refusal(setting, 'Loi goi lap lai');
    seen.add(key);
  }
  return { system, members };
}

function refusal(setting: Settings, text: string): Refusal {
  return new Refusal(setting('errors.auth'), text);
}

function isSignature(expected: string, received: string, setting: Settings): boolean {
  const same = (text: string): boolean =>
    text.length === expected.length && timingSafeEqual(Buffer.from(text, 'latin1'), Buffer.from(expected, 'latin1'));
  return (
    same(received) ||
    (/[A-F]/.test(received) && setting('auth.hashHeaderCase') === 'any' && same(received.toLowerCase()))
  );
}

/** Members by bare name; undefined when the text is no JSON object in UTF-8. */
export function membersOf(signed: Uint8Array): Members | undefined {
  let json: unknown;
  try {
    json = JSON.parse(utf8.decode(signed));
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const members = new Map<string, string>();
  for (const [name, value] of Object.entries(json)) {
    if (!name.toLowerCase().startsWith(PREFIXED)) continue;
    if (typeof value === 'string' || typeof value === 'number') members.set(name.slice(PREFIX.length), String(value));
  }
  return members;
}

/**
 * Headers must have arrived as they were signed, compared by groups of names without regard to case: one client stack folds
 * two spellings of a name into one header with the value of the last, so member by member would refuse genuine calls.
 */
function checkHeaders(call: Call, members: Members, note: Note, setting: Settings): void {
  const signed = new Map<string, { readonly names: string[]; readonly values: Set<string> }>();
  for (const [name, value] of members) {
    const group = signed.get(name.toLowerCase()) ?? { names: [], values: new Set<string>() };
    group.names.push(name);
    group.values.add(value.trim());
    signed.set(name.toLowerCase(), group);
  }
  const arrived = new Map<string, string[]>();
  for (const [name, value] of call.headers) {
    const lower = name.toLowerCase();
    if (!lower.startsWith(PREFIXED)) continue;
    const group = lower.slice(PREFIX.length);
    arrived.set(group, [...(arrived.get(group) ?? []), Buffer.from(value, 'latin1').toString('utf8').trim()]);
  }
  const differing: string[] = [];
  for (const [group, { names, values }] of signed) {
    const found = arrived.get(group) ?? [];
    if (found.length === 0 || !found.every((value) => values.has(value))) differing.push(group);
    else if (found.length < names.length) note.findings.push({ code: 'header-folded', detail: names.join(', ') });
  }
  if (differing.length === 0) return;
  const rule = setting('auth.headerConsistency');
  if (rule === 'off') return;
  note.findings.push({ code: 'header-not-as-signed', detail: differing.join(', ') });
  if (rule === 'reject') throw refusal(setting, `Header khong khop noi dung da ky: ${differing.join(', ')}`);
}

/** Headers whose characters were cut to a byte on their way; their signature can not verify. */
function noteUndecodable(call: Call, note: Note): void {
  for (const [name, value] of call.headers) {
    if (/^[\t\x20-\x7e]*$/.test(value) || !name.toLowerCase().startsWith(PREFIXED)) continue;
    if (/(?!\t)\p{Cc}/u.test(readUtf8(value) ?? '\0'))
      note.findings.push({ code: 'header-not-decodable', detail: name });
  }
}

function readUtf8(value: string): string | undefined {
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return undefined;
  }
}
