import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Issuer } from '../reports/bundle/seal.ts';
import { issueCertificate, type Name } from '../simulator/pki/issue.ts';
import { newKeyPair } from '../simulator/pki/keys.ts';
import { readPkcs12 } from '../simulator/pki/pkcs12.ts';
import { ConfigurationError } from './errors.ts';

/** What `--issuer` names: a PKCS#12 file, or a PEM file with key and certificates; nothing for the development issuer. */
export interface IssuerOptions {
  readonly issuer?: string;
  /** File whose first line is the passphrase of the PKCS#12 file. */
  readonly issuerPassphrase?: string;
}

export interface OpenedIssuer extends Issuer {
  /** Subject of the certificate, on one line. */
  readonly name: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** True for the issuer this installation made for itself. */
  readonly selfMade: boolean;
}

const YEAR = 365 * 86_400_000;

/** Opens the key certificates are sealed with; a file that can't serve is told in one sentence. */
export function openIssuer({ issuer, issuerPassphrase }: IssuerOptions, now: number): OpenedIssuer {
  if (issuer === undefined) return described(fromPem(developmentIssuer(now), 'runs/issuer'), true);
  const bytes = read(issuer);
  try {
    const brought = bytes.includes('-----BEGIN') ? fromPem(bytes.toString('utf8'), issuer) : fromPkcs12(bytes, issuerPassphrase);
    return described(brought, false);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw unusable(issuer, error instanceof Error ? error.message : String(error));
  }
}

/** The PEM of the issuer this working directory made for itself when it was first needed. */
function developmentIssuer(now: number): string {
  const file = join('runs', 'issuer', 'issuer.pem');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const keys = newKeyPair('rsa');
  const name: Name = [
    ['2.5.4.6', 'VN'],
    ['2.5.4.10', 'Liên Thông – tự kiểm tra'],
    ['2.5.4.3', `Bàn tự kiểm tra ${randomBytes(3).toString('hex')}`],
  ];
  const certificate = issueCertificate({
    subject: name,
    publicKey: keys.publicKey,
    issuer: name,
    issuerKey: keys,
    serial: `40${randomBytes(15).toString('hex').toUpperCase()}`,
    notBefore: now - 86_400_000,
    notAfter: now + 5 * YEAR,
    keyUsage: ['digitalSignature', 'nonRepudiation'],
  });
  const pem = `${keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}${new X509Certificate(certificate).toString()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pem, { mode: 0o600 });
  return pem;
}

function fromPem(text: string, file: string): Issuer {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const key = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[^-]+-----END (?:RSA |EC )?PRIVATE KEY-----/.exec(text)?.[0];
  const [first, ...rest] = blocks.map((block) => new Uint8Array(new X509Certificate(block).raw));
  if (!first || key === undefined) throw unusable(file, `${blocks.length} certificates, ${key === undefined ? 'no' : 'one'} private key`);
  return { key: createPrivateKey(key), chain: [first, ...rest] };
}

function fromPkcs12(bytes: Uint8Array, passphraseFile: string | undefined): Issuer {
  const passphrase = passphraseFile === undefined ? '' : read(passphraseFile).toString('utf8').split(/\r?\n/)[0]!;
  const { key, certificates } = readPkcs12(bytes, passphrase);
  // The holder's certificate is the one of the key, wherever it stands in the file.
  const sorted = [...certificates].sort((a, b) => Number(holds(b, key)) - Number(holds(a, key)));
  if (!sorted[0]) throw new Error('no certificate in the PKCS#12 file');
  return { key, chain: [sorted[0], ...sorted.slice(1)] };
}

function described({ key, chain }: Issuer, selfMade: boolean): OpenedIssuer {
  const certificate = new X509Certificate(chain[0]);
  if (!holds(chain[0], key)) throw new Error('the certificate is not that of the private key');
  return { key, chain, selfMade, name: oneLine(certificate.subject), fingerprint: fingerprintOf(certificate) };
}

export function oneLine(subject: string): string {
  return subject.split('\n').join(', ');
}

export function fingerprintOf({ fingerprint256 }: X509Certificate): string {
  return fingerprint256.replaceAll(':', '').toLowerCase();
}

function holds(certificate: Uint8Array, key: Issuer['key']): boolean {
  return new X509Certificate(certificate).checkPrivateKey(key);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unusable(file, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function unusable(file: string, found: string): ConfigurationError {
  return new ConfigurationError(
    `${file}: cần tệp PKCS#12, hoặc PEM gồm khóa riêng và chứng thư; gặp: ${found} / expected a PKCS#12 file, or a PEM file with private key and certificates`,
  );
}
