/** The conservation law of an exchange: what was sent is delivered, refused or still in flight, once, and to nobody else. */
export interface Account {
  readonly sent: readonly string[];
  readonly delivered: readonly string[];
  readonly refused: readonly string[];
  readonly inFlight: readonly string[];
}

export interface Imbalance {
  /** Sent, but found nowhere. */
  readonly lost: readonly string[];
  /** Accounted for more than once. */
  readonly duplicated: readonly string[];
  /** Found, but never sent. */
  readonly foreign: readonly string[];
}

/** Compares both sides of the account document by document. */
export function imbalanceOf({ sent, delivered, refused, inFlight }: Account): Imbalance {
  const seen = new Map<string, number>();
  for (const id of [...delivered, ...refused, ...inFlight]) seen.set(id, (seen.get(id) ?? 0) + 1);
  const known = new Set(sent);
  return {
    lost: [...known].filter((id) => !seen.has(id)),
    duplicated: [...seen].filter(([, count]) => count > 1).map(([id]) => id),
    foreign: [...seen.keys()].filter((id) => !known.has(id)),
  };
}

/** True when every document is accounted for exactly once. */
export function isBalanced({ lost, duplicated, foreign }: Imbalance): boolean {
  return lost.length === 0 && duplicated.length === 0 && foreign.length === 0;
}
