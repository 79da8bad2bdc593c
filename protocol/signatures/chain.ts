import { createMemory } from '../remember.ts';
import type { X509 } from './x509.ts';

/** From the subscriber's certificate to a trusted one, both included. */
export type Path = readonly [X509, ...X509[]];

const LONGEST = 8;
const proofs = createMemory<boolean>(2048);

/** A certificate path (RFC 5280, 6) from `subscriber` to one of the anchors; undefined when there is none. Validity and revocation are judged elsewhere. */
export function pathTo(anchors: readonly X509[], subscriber: X509, others: readonly X509[]): Path | undefined {
  const trusted = new Set(anchors.map(({ fingerprint }) => fingerprint));
  const extend = (path: Path): Path | undefined => {
    const last = path.at(-1)!;
    if (trusted.has(last.fingerprint)) return path;
    if (path.length === LONGEST) return undefined;
    for (const issuer of [...anchors, ...others]) {
      if (path.some(({ fingerprint }) => fingerprint === issuer.fingerprint) || !hasIssued(issuer, last)) continue;
      const found = extend([...path, issuer]);
      if (found) return found;
    }
    return undefined;
  };
  return extend([subscriber]);
}

/** What is wrong with a path as such: an issuer that may not issue, or more authorities below one than it allows. */
export function pathObjection(path: Path): string | undefined {
  for (const [index, issuer] of path.entries()) {
    if (index === 0) continue;
    const below = index - 1;
    if (issuer.pathLength !== undefined && below > issuer.pathLength)
      return `${below} authorities below one that allows ${issuer.pathLength}`;
  }
  return undefined;
}

function hasIssued(issuer: X509, subject: X509): boolean {
  return proofs.of(`${issuer.fingerprint} ${subject.fingerprint}`, () => {
    if (!issuer.isCa || (issuer.keyUsage && !issuer.keyUsage.has('keyCertSign'))) return false;
    return subject.native.checkIssued(issuer.native) && subject.native.verify(issuer.native.publicKey);
  });
}
