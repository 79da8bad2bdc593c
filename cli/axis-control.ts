import { createPrivateKey, X509Certificate } from 'node:crypto';
import { crlSource } from '../protocol/signatures/crl-source.ts';
import type { RevocationSource } from '../protocol/signatures/revocation.ts';
import type { Credentials, Trust } from '../sut/agency/trust.ts';
import { ConfigurationError } from './errors.ts';

/** How long fetched revocation lists are believed without asking again, ms. */
const LISTS_FOR = 1000;

/** What an agency of its own process gets from the tester's port of a standing axis. */
export interface AxisControl {
  readonly credentials: Credentials;
  readonly trust: Trust;
  /** The legal clock of the axis, ms since the epoch. */
  clock(): Promise<number>;
  systemOf(organId: string): Promise<{ readonly systemId: string; readonly secret: string }>;
  nameOf(organId: string): Promise<string>;
}

export async function openAxisControl(address: string): Promise<AxisControl> {
  const base = address.replace(/\/+$/, '');
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const request = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(base + path, request).catch((error: Error) => {
      const why = error.cause instanceof Error ? error.cause.message : error.message;
      throw new ConfigurationError(
        `cổng điều khiển ${base} không trả lời (${why}); chạy "lienthong axis" trước hoặc sửa --control / the control port of the axis does not answer: start "lienthong axis" first or correct --control`,
      );
    });
    if (!answer.ok) throw new ConfigurationError(`${base}${path}: HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const json = async <T>(path: string, body?: unknown): Promise<T> => (await ask(path, body)).json() as Promise<T>;
  const bytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await ask(path)).arrayBuffer());
  const anchors = certificatesIn(await (await ask('/pki/anchors.pem')).text());
  return {
    async credentials(holder) {
      const { certificate, key, chain } = await json<{ certificate: string; key: string; chain: readonly string[] }>('/pki/credentials', holder);
      return { certificate: certificatesIn(certificate)[0]!, key: createPrivateKey(key), chain: chain.flatMap(certificatesIn) };
    },
    trust: {
      anchors: () => anchors,
      revocation: fetchedLists(async () => Promise.all((await json<readonly string[]>('/pki/crl')).map(bytes))),
    },
    clock: async () => Date.parse((await json<{ instant: string }>('/clock')).instant),
    systemOf: (organId) => json(`/systems/${encodeURIComponent(organId)}`),
    async nameOf(organId) {
      const agencies = await json<readonly { readonly code: string; readonly name: string }[]>('/agencies');
      return agencies.find(({ code }) => code === organId)?.name ?? organId;
    },
  };
}

/** Lists fetched when asked for, and again when they are no longer fresh; an authority that does not answer leaves the question open. */
function fetchedLists(fetchLists: () => Promise<readonly Uint8Array[]>): RevocationSource {
  let held: { readonly source: RevocationSource; readonly until: number } | undefined;
  return {
    async statusOf(query) {
      try {
        if (!held || performance.now() > held.until) held = { source: crlSource(await fetchLists()), until: performance.now() + LISTS_FOR };
        return await held.source.statusOf(query);
      } catch (error) {
        return { status: 'unknown', why: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

function certificatesIn(pem: string): Uint8Array[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((each) => new X509Certificate(each).raw);
}
