import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The canonical form (RFC 8785) of a JSON value. */
export function canonicalForm(value: unknown): string {
  return canonicalize(value) ?? '';
}

/** `sha256:…` over the canonical form (RFC 8785) of a JSON value. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256')
    .update(canonicalForm(value), 'utf8')
    .digest('hex')}`;
}

interface Digested {
  readonly id: string;
  readonly status: string;
  readonly scenarios: readonly { readonly name: string; readonly verdict: string; readonly reason: string | null }[];
}

/** One number for all verdicts, equal in every laboratory: no times, ports, paths or order take part. */
export function verdictDigest(requirements: readonly Digested[], untraced: Digested['scenarios']): string {
  return digestOf({
    requirements: sorted(requirements.map(({ id, status, scenarios }) => [id, status, triples(scenarios)])),
    untraced: triples(untraced),
  });
}

function triples(scenarios: Digested['scenarios']): readonly unknown[] {
  return sorted(scenarios.map(({ name, verdict, reason }) => [name, verdict, reason]));
}

function sorted<T>(rows: readonly T[]): readonly T[] {
  return rows
    .map((row) => ({ row, key: canonicalForm(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
