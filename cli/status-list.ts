import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isoOf } from '../protocol/dates.ts';
import { seal, verifySeal, type Seal } from '../reports/bundle/seal.ts';
import type { Certificate } from '../reports/certificate.ts';
import { renderJson } from '../reports/formats/json.ts';
import { ConfigurationError } from './errors.ts';
import { fingerprintOf, openIssuer, type IssuerOptions } from './issuer.ts';
import type { Say } from './verification.ts';

/** What became of certificates after they were issued; sealed by the issuer of those certificates. */
interface StatusList {
  readonly schema: 'urn:lienthong:status-list:1';
  readonly issuedAt: string;
  readonly entries: readonly StatusEntry[];
}
interface StatusEntry {
  /** Id of the certificate. */
  readonly id: string;
  readonly status: 'suspended' | 'revoked' | 'valid';
  readonly at: string;
  readonly reason: string;
}
interface SealedList {
  readonly list: StatusList;
  readonly seal: Seal;
}

/** Expired, suspended or withdrawn: a certificate that says nothing any more is told as such. */
export async function checkStatus({ id, validUntil, issuer }: Certificate, file: string | undefined, now: number, say: Say): Promise<readonly string[]> {
  if (now > Date.parse(validUntil)) say('status', 'certificate.json', `hết hiệu lực từ ${validUntil}`, `it expired at ${validUntil}`);
  if (file === undefined) return [];
  const { list, seal: sealed } = readList(file);
  const verdict = await verifySeal(list, renderJson(sealed));
  if (!verdict.valid) say('status', file, `danh sách hiệu lực có niêm phong không đúng: ${verdict.why}`, `the seal of the status list does not hold: ${verdict.why}`);
  else if (fingerprintOf(verdict.chain[0]!) !== issuer?.fingerprint) say('status', file, 'danh sách hiệu lực không phải của bên cấp chứng nhận này', 'the status list is not that of the issuer of this certificate');
  const newest = list.entries.filter((entry) => entry.id === id).at(-1);
  if (newest && newest.status !== 'valid') {
    const vi = newest.status === 'revoked' ? 'đã bị thu hồi' : 'đang bị đình chỉ';
    say('status', 'certificate.json', `${vi} từ ${newest.at}: ${newest.reason}`, `${newest.status} since ${newest.at}: ${newest.reason}`);
  }
  return [`${file}: ${list.issuedAt}`];
}

export interface StatusOptions extends IssuerOptions {
  readonly list: string;
  readonly id: string;
  readonly reason: string;
}

/** Enters a suspension, a withdrawal or its end into a status list and seals the list anew. */
export async function setStatus(status: StatusEntry['status'], options: StatusOptions): Promise<void> {
  const now = isoOf(Date.now());
  const issuer = openIssuer(options, Date.now());
  const before = existsSync(options.list) ? readList(options.list).list.entries : [];
  const list: StatusList = { schema: 'urn:lienthong:status-list:1', issuedAt: now, entries: [...before, { id: options.id, status, at: now, reason: options.reason.normalize('NFC') }] };
  writeFileSync(options.list, renderJson({ list, seal: await seal(list, issuer) } satisfies SealedList));
  process.stdout.write(`${options.list}: ${options.id} ${status}\n`);
}

function readList(file: string): SealedList {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as SealedList;
    if (value.list?.schema === 'urn:lienthong:status-list:1') return value;
  } catch {
    // Told below.
  }
  throw new ConfigurationError(`${file}: cần danh sách hiệu lực do lệnh status lập / expected a status list made by the command status`);
}
