import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Credential } from '../protocol/signatures/credential.ts';
import { crlSource } from '../protocol/signatures/crl-source.ts';
import type { RevocationSource } from '../protocol/signatures/revocation.ts';
import type { Credentials, Trust } from '../sut/agency/trust.ts';
import { ConfigurationError } from './errors.ts';

/** How long fetched revocation lists are believed without asking again, ms. */
const LIST_FOR = 1000;
const LISTS = ['/pki/crl/issuing.crl', '/pki/crl/root.crl'] as const;

export interface Pki {
  readonly credentialFor: Credentials;
  readonly trust: Trust;
  nameOf(organId: string): Promise<string>;
}

/** The simulated authority behind the control port of a standing axis: credentials, trusted roots, revocation lists. */
export async function openPki(control: string): Promise<Pki> {
  const base = control.replace(/\/+$/, '');
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const request = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(base + path, request).catch((error: Error) => {
      throw new ConfigurationError(
        `cổng điều khiển của trục ${control} không trả lời (${String(error.cause ?? error.message)}); chạy "lienthong axis" trước, hoặc sửa --control / the control port of the axis does not answer`,
      );
    });
    if (!answer.ok) throw new ConfigurationError(`${base}${path}: HTTP ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    return answer;
  };
  const anchors = certificatesIn(await (await ask('/pki/anchors.pem')).text());
  return {
    async credentialFor(holder): Promise<Credential> {
      const { certificate, key, chain } = (await (await ask('/pki/credentials', holder)).json()) as { certificate: string; key: string; chain: readonly string[] };
      return { certificate: certificatesIn(certificate)[0]!, key: createPrivateKey(key), chain: chain.flatMap(certificatesIn) };
    },
    trust: { anchors: () => anchors, revocation: fetchedLists((path) => ask(path).then(async (answer) => new Uint8Array(await answer.arrayBuffer()))) },
    nameOf: async (organId) => organId,
  };
}

/** Lists fetched when asked for, and again when they are no longer fresh; an authority that does not answer leaves the question open. */
function fetchedLists(fetchList: (path: string) => Promise<Uint8Array>): RevocationSource {
  let held: { readonly source: RevocationSource; readonly until: number } | undefined;
  return {
    async statusOf(query) {
      if (!held || performance.now() > held.until) {
        try {
          held = { source: crlSource(await Promise.all(LISTS.map(fetchList))), until: performance.now() + LIST_FOR };
        } catch (error) {
          return { status: 'unknown', why: error instanceof Error ? error.message : String(error) };
        }
      }
      return held.source.statusOf(query);
    },
  };
}

function certificatesIn(pem: string): Uint8Array[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((each) => new X509Certificate(each).raw);
}
