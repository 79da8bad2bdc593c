import type { Clause, Level, Requirement, Role } from '../requirements/requirement.ts';
import type { Instrument } from '../requirements/sources.ts';
import type { Finding } from './evidence.ts';
import type { Examination, Waiver } from './examination.ts';
import type { BlockerCode, Decision, ReasonCode, Status, Verdict, WaiverState, Words } from './vocabulary.ts';

/** Why something is as it is: a code for machines, a sentence for people. */
export interface Reason extends Words {
  readonly code: ReasonCode;
}

/** One scenario in results.json. */
export interface ScenarioResult {
  readonly name: string;
  readonly verdict: Verdict;
  readonly reason: ReasonCode | null;
  /** The reason in words, with what only this run knows. */
  readonly text?: Words;
  readonly polarity: 'positive' | 'negative' | null;
  readonly uri: string;
  readonly line: number;
  /** The sentence that decided. */
  readonly step?: string;
  readonly finding?: Finding;
  readonly stimuli: number;
  readonly looked: number;
  /** Profile choices the verdict touches. */
  readonly touched: readonly string[];
  /** People alone vouch for what was seen. */
  readonly attested?: true;
  readonly journal?: string;
  readonly durationMs: number;
}

/** One requirement in results.json. */
export interface RequirementResult {
  readonly id: string;
  readonly chapter: string;
  readonly level: Level;
  readonly grade: Requirement['grade'];
  readonly role: Role;
  /** Whether a finding can block the decision. */
  readonly weight: 'mandatory' | 'advisory';
  readonly status: Status;
  readonly reason?: Reason;
  /** Id of the waiver in force for it. */
  readonly waiver?: string;
  readonly clauses: readonly Clause[];
  readonly text: Words;
  /** Where parts of it differ in level or evidence. */
  readonly remark?: Words;
  /** Profile choices a verdict about it may touch. */
  readonly choices: readonly string[];
  /** Tag expression that runs its scenarios again, its control included. */
  readonly tags: string;
  readonly scenarios: readonly ScenarioResult[];
}

/** A waiver and what became of it in this run. */
export interface WaiverResult extends Waiver {
  readonly state: WaiverState;
}

/** Why the decision is not a plain CONFORMANT. */
export interface Blocker extends Words {
  readonly code: BlockerCode;
  readonly requirements: readonly string[];
}

/** A requirement this run says nothing certain about. */
export interface NotVerified {
  readonly id: string;
  readonly status: Status;
  readonly weight: RequirementResult['weight'];
  readonly reason: Reason;
}

/** The content of results.json: all verdicts of one run and everything a report needs to explain them. */
export interface Results extends Omit<Examination, 'complete'> {
  readonly schema: 'urn:lienthong:results:1';
  readonly decision: Decision;
  readonly because: readonly Blocker[];
  readonly verdictDigest: string;
  readonly complete: boolean;
  /** What is wrong with the run itself, beyond single scenarios. */
  readonly problems: readonly string[];
  readonly ics: Readonly<Record<string, boolean>>;
  readonly counts: {
    readonly scenarios: Readonly<Record<Verdict | 'total' | 'selected', number>>;
    readonly requirements: Readonly<Record<Status | 'total', number>>;
    readonly mandatory: Readonly<Record<Status | 'total', number>>;
  };
  readonly chapters: readonly { readonly name: string; readonly title: Words }[];
  readonly requirements: readonly RequirementResult[];
  /** Scenarios that name no requirement of the catalogue: a defect of the suite, never hidden. */
  readonly untraced: readonly ScenarioResult[];
  readonly notVerified: readonly NotVerified[];
  /** Requirements not kept that do not block. */
  readonly advisories: readonly string[];
  /** The sources the catalogue cites: law first, in the order of the house. */
  readonly instruments: readonly Instrument[];
  /** Every waiver that was brought, also those that had no effect. */
  readonly waivers: readonly WaiverResult[];
}
