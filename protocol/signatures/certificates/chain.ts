import { createMemory } from '../../remember.ts';
import type { X509 } from '../x509.ts';

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

/** Extensions this house understands; an unknown one that is critical makes a certificate unusable (RFC 5280, 4.2). */
const understood: readonly string[] = [
  '2.5.29.14', '2.5.29.15', '2.5.29.17', '2.5.29.18', '2.5.29.19', '2.5.29.31', '2.5.29.32', '2.5.29.35', '2.5.29.37',
  '1.3.6.1.5.5.7.1.1', '1.3.6.1.5.5.7.1.3',
];

/** What is wrong with a path as such: an extension nobody here understands, or more authorities below one than it allows. */
export function pathObjection(path: Path): string | undefined {
  for (const [index, each] of path.entries()) {
    const strange = each.critical.find((id) => !understood.includes(id));
    if (strange !== undefined) return `a certificate on the path has the critical extension ${strange}, which is not understood here`;
    const below = index - 1;
    if (index > 0 && each.pathLength !== undefined && below > each.pathLength) return `${below} authorities below one that allows ${each.pathLength}`;
  }
  return undefined;
}

function hasIssued(issuer: X509, subject: X509): boolean {
  return proofs.of(`${issuer.fingerprint} ${subject.fingerprint}`, () => {
    if (!issuer.isCa || (issuer.keyUsage && !issuer.keyUsage.has('keyCertSign'))) return false;
    return subject.native.checkIssued(issuer.native) && subject.native.verify(issuer.native.publicKey);
  });
}
