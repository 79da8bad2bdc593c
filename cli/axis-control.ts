import { createPrivateKey, X509Certificate } from 'node:crypto';
import { crlSource } from '../protocol/signatures/crl-source.ts';
import type { Credential } from '../protocol/signatures/credential.ts';
import type { RevocationSource } from '../protocol/signatures/revocation.ts';
import type { Credentials, Trust } from '../sut/agency/trust.ts';

/** What an agency of its own process gets from the tester's port of an axis; nothing is asked before it is needed. */
export interface AxisControl {
  readonly credentials: Credentials;
  readonly trust: Trust;
  /** Forgets what was fetched and fetches the trusted roots again: another axis may stand behind the port by now. */
  renew(): Promise<void>;
}

interface Held {
  anchors: readonly Uint8Array[];
  publicAnchors: readonly Uint8Array[];
  chain: readonly Uint8Array[];
  lists: Promise<RevocationSource> | undefined;
  readonly credentials: Map<string, Promise<Credential>>;
}

export function openAxisControl(address: string): AxisControl {
  const base = address.replace(/\/+$/, '');
  const held: Held = { anchors: [], publicAnchors: [], chain: [], lists: undefined, credentials: new Map() };
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const request = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(base + path, request).catch((error: Error) => {
      const why = error.cause instanceof Error ? error.cause.message : error.message;
      throw new Error(`cổng điều khiển của trục không trả lời / the control port of the axis does not answer: ${base} (${why})`);
    });
    if (!answer.ok) throw new Error(`${base}${path}: HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const bytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await ask(path)).arrayBuffer());
  const lists = async (): Promise<RevocationSource> => {
    const paths = (await (await ask('/pki/crl')).json()) as readonly string[];
    return crlSource(await Promise.all(paths.map(bytes)));
  };
  const credential = async (holder: unknown): Promise<Credential> => {
    const { certificate, key, chain } = (await (await ask('/pki/credentials', holder)).json()) as { certificate: string; key: string; chain: readonly string[] };
    return { certificate: certificatesIn(certificate)[0]!, key: createPrivateKey(key), chain: chain.flatMap(certificatesIn) };
  };
  return {
    credentials(holder) {
      const name = JSON.stringify(holder);
      const known = held.credentials.get(name) ?? credential(holder);
      held.credentials.set(name, known);
      return known;
    },
    trust: {
      anchors: () => held.anchors,
      publicAnchors: () => held.publicAnchors,
      intermediates: () => held.chain,
      revocation: {
        async statusOf(query) {
          try {
            return await (await (held.lists ??= lists())).statusOf(query);
          } catch (error) {
            // An authority that does not answer leaves the question open.
            return { status: 'unknown', why: error instanceof Error ? error.message : String(error) };
          }
        },
      },
    },
    async renew() {
      held.lists = undefined;
      held.credentials.clear();
      const [anchors, publicAnchors, chain] = await Promise.all(['/pki/anchors.pem', '/pki/public-anchors.pem', '/pki/chain.pem'].map(async (path) => certificatesIn(await (await ask(path)).text())));
      Object.assign(held, { anchors, publicAnchors, chain });
    },
  };
}

function certificatesIn(pem: string): Uint8Array[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((each) => new X509Certificate(each).raw);
}
