/** Whom a run examines and how it reaches them; plain JSON, so that it can be handed to any process of the run. */
export type SutSettings =
  /** The reference agency in this process; `mutant` and `variant` name an alteration of it. */
  | { readonly kind: 'reference'; readonly mutant?: string; readonly variant?: string }
  /** A product behind the driver contract, or a program run once per verb. */
  | { readonly kind: 'http'; readonly url: string }
  | { readonly kind: 'command'; readonly command: readonly string[] }
  /** The axis itself is examined, by parties that call it; `mutant` and `variant` name an alteration of it. */
  | { readonly kind: 'axis'; readonly mutant?: string; readonly variant?: string };

/** The parties of the exchange a run can examine, each by scenarios of its own. */
export const SIDES = ['agency', 'axis'] as const;
export type Side = (typeof SIDES)[number];

/** Which party is examined. */
export function sideOf({ kind }: SutSettings): Side {
  return kind === 'axis' ? 'axis' : 'agency';
}

/** The alteration that settings name, out of the tables of its party; undefined for the system as it should be. */
export function namedIn<T extends { readonly name: string }>({ mutant, variant }: { readonly mutant?: string; readonly variant?: string }, wrong: readonly T[], odd: readonly T[]): T | undefined {
  const name = mutant ?? variant;
  if (name === undefined) return undefined;
  const found = (mutant === undefined ? odd : wrong).find((each) => each.name === name);
  if (!found) throw new Error(`no alteration of the reference is called "${name}"`);
  return found;
}

/** File beside the journals of a run that says what they have in common. */
export const RECORD = 'record.json';

/** What a record says about the examination it is of. */
export interface Recorded {
  /** True when the system followed the legal clock. */
  readonly follows: boolean;
  /** True when the system was told by its driver. */
  readonly outside: boolean;
  /** What the simulated authority of the examination was trusted by: certificates in base64. */
  readonly anchors: readonly string[];
  readonly chain: readonly string[];
}

export interface ExamSettings {
  readonly sut: SutSettings;
  /** Code of the agency examined, and the credentials of its connection. */
  readonly agency: string;
  readonly systemId: string;
  readonly secret: string;
  /** Name or path of the legal profile. */
  readonly profile: string;
  /** Legal time at which every scenario begins, ISO 8601 with offset; a product that cannot follow it is examined at host time. */
  readonly instant: string;
  /** `memory`: calls go straight to the axis; `http`: over a socket on `port` (0: any free one). */
  readonly wire: 'http' | 'memory';
  readonly host: string;
  readonly port: number;
  /** The tester's port; none is opened when absent. */
  readonly controlPort?: number;
  /** Seed of all names, numbers and identifiers of the exam. */
  readonly nonce: string;
  /** How long a check waits for what should come, in ms; 0 when the driver returns only after everything was sent. */
  readonly patience: number;
  /** How long a check watches for what must not come, in ms. */
  readonly quiet: number;
  /** Folder of the simulated authority's keys, kept between runs; in memory when absent. */
  readonly pki?: string;
  /** Folder that receives one journal per scenario. */
  readonly journal?: string;
  /** Alterations of the reference agency that are compared with it: each scenario notes which of them may part from it. */
  readonly compare?: readonly SutSettings[];
  /** Nobody is examined: what an earlier examination saw is judged again. `folder` holds its journals. */
  readonly record?: Recorded & { readonly folder: string };
}
