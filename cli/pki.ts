/** What a maker must trust to be examined: roots, authorities and revocation lists of the simulated PKI, with a page that explains them. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClock } from '../protocol/clock.ts';
import { openKeptAuthority } from '../simulator/pki/kept-authority.ts';
import { ConfigurationError } from './errors.ts';
import { pkiPage, type PkiFiles } from './pki-page.ts';

export interface PkiCommand {
  readonly out: string;
  /** Folder of a standing axis; its control port is asked when absent. */
  readonly data?: string;
  readonly control: string;
}

/** Writes everything into a folder, as PEM and DER. */
export async function exportPki({ out, data, control }: PkiCommand): Promise<void> {
  const files = data === undefined ? await fromControl(control.replace(/\/+$/, '')) : fromFolder(data);
  mkdirSync(out, { recursive: true });
  for (const [name, der] of Object.entries(files.certificates)) write(out, name, { der: ['cer', der], pem: pem('CERTIFICATE', der) });
  for (const [name, der] of Object.entries(files.lists)) write(out, name, { der: ['crl', der], pem: pem('X509 CRL', der) });
  writeFileSync(join(out, 'README.md'), pkiPage(files));
  console.log(`${resolve(out)}: ${Object.keys(files.certificates).join(', ')}; ${Object.keys(files.lists).length} danh sách thu hồi / revocation lists; README.md`);
  console.log('Chỉ tin các chứng thư này trong môi trường thử nghiệm. / Trust these certificates in tests only.');
}

function write(out: string, name: string, { der: [kind, bytes], pem: text }: { readonly der: readonly [string, Uint8Array]; readonly pem: string }): void {
  writeFileSync(join(out, `${name}.${kind}`), bytes);
  writeFileSync(join(out, `${name}.${kind}.pem`), text);
}

function fromFolder(data: string): PkiFiles {
  const folder = join(data, 'pki');
  if (!existsSync(join(folder, 'authority.json')))
    throw new ConfigurationError(`--data ${resolve(data)}: không có thư mục pki của một trục; hãy chạy "lienthong axis --data" trước / no pki of an axis there; run "lienthong axis --data" first`);
  const authority = openKeptAuthority(folder, { clock: createClock() });
  const [issuing, root] = authority.chain();
  return {
    certificates: { root: root!, issuing: issuing!, 'public-root': authority.publicAnchors()[0]! },
    lists: Object.fromEntries(Object.entries(authority.lists()).map(([file, list]) => [file.replace(/\.crl$/, ''), list()])),
  };
}

async function fromControl(base: string): Promise<PkiFiles> {
  const ask = async (path: string): Promise<Response> => {
    const answer = await fetch(base + path).catch(() => undefined);
    if (!answer?.ok)
      throw new ConfigurationError(
        `${base}: cổng điều khiển của trục không trả lời ${path} (HTTP ${answer?.status ?? 'không kết nối'}); hãy chạy "lienthong axis", hoặc dùng --data / the control port does not answer; run "lienthong axis", or use --data`,
      );
    return answer;
  };
  const certificates = async (path: string): Promise<readonly Uint8Array[]> => {
    const found = (await (await ask(path)).text()).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    return found.map((each) => new Uint8Array(new X509Certificate(each).raw));
  };
  const [[issuing, root], [publicRoot], paths] = await Promise.all([certificates('/pki/chain.pem'), certificates('/pki/public-anchors.pem'), ask('/pki/crl').then((answer) => answer.json() as Promise<string[]>)]);
  const lists = await Promise.all(paths.map(async (path) => [/([\w-]+)\.crl$/.exec(path)?.[1] ?? 'list', new Uint8Array(await (await ask(path)).arrayBuffer())] as const));
  return { certificates: { root: root!, issuing: issuing!, 'public-root': publicRoot! }, lists: Object.fromEntries(lists) };
}

function pem(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64').match(/.{1,64}/g)!.join('\n')}\n-----END ${label}-----\n`;
}
