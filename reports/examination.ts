import type { Profile } from '../requirements/profile.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Instrument } from '../requirements/sources.ts';
import type { Words } from './vocabulary.ts';

/** One choice the law leaves open, as the profile of the run settled it. */
export interface Choice {
  readonly name: string;
  readonly value: unknown;
  readonly confidence?: string;
  /** No instrument gives this value; it was picked so that judging is possible. */
  readonly convention?: boolean;
  readonly text?: Words;
}

/** What was examined, with what and under which rules; everything a report says beside the verdicts. */
export interface Examination {
  /** Which party of the exchange is examined. */
  readonly examined: 'agency' | 'axis';
  readonly suite: {
    readonly name: string;
    readonly version: string;
    readonly digest: string;
    readonly catalogue?: string;
    readonly lockfile?: string;
  };
  readonly profile: {
    readonly name: string;
    /** The law as of this day, `yyyy-MM-dd`. */
    readonly asOf: string;
    readonly digest: string;
    readonly choices?: readonly Choice[];
  };
  readonly sut: {
    readonly vendor: string;
    readonly product: string;
    readonly version: string;
    readonly build: string;
    readonly agency: string;
  };
  /** Versions and settings of the machinery, by name. */
  readonly environment: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** False when the engine knows that it stopped early. */
  readonly complete: boolean;
  /** Command that examines the same system again; a report adds `--tags`. */
  readonly command?: string;
}

/** A mandatory requirement that somebody decided not to insist on until a day (schemas/plan/waivers.schema.json). */
export interface Waiver {
  readonly id: string;
  readonly requirement: string;
  /** Who asked for it. */
  readonly who: string;
  readonly why: string;
  /** The paper it rests on. */
  readonly evidence: string;
  /** Last day of its force, `yyyy-MM-dd`. */
  readonly expires: string;
  readonly approvedBy: string;
}

/** What the verdicts are held against. */
export interface Rules {
  readonly catalogue: readonly Requirement[];
  /** Titles of the chapters, in the order of the reports; the catalogue's order and names where absent. */
  readonly chapters?: readonly { readonly name: string; readonly title: Words }[];
  /** Implementation conformance statement with its defaults filled in. */
  readonly ics: Readonly<Record<string, boolean>>;
  /** Requirements for which a mutant proves that the suite can fail. */
  readonly proven: ReadonlySet<string>;
  /** Requirements of grade P that the profile switches on. */
  readonly judged: ReadonlySet<string>;
  readonly waivers?: readonly Waiver[];
  /** What is known of the sources the catalogue cites. */
  readonly instruments?: ReadonlyMap<string, Instrument>;
}

/** The profile of a run as the reports tell it. */
export function profileOf(
  { name, asOf, choices }: Pick<Profile, 'name' | 'asOf' | 'choices'>,
  digest: string,
): Examination['profile'] {
  const settled = [...choices.values()].map(({ key, value, confidence, convention, note }): Choice => {
    return { name: key, value, confidence, convention, text: note };
  });
  return { name, asOf, digest, choices: settled };
}
