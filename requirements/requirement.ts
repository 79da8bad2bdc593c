/** How sure the wording is (spec: V read, V* third-party transcription, P paraphrase, O observed practice, U unverified). */
export type Confidence = 'V' | 'V*' | 'P' | 'O' | 'U';

export type Level = 'MUST' | 'SHOULD' | 'MAY';
export type Role = 'sender' | 'receiver' | 'axis' | 'both';
/** Who is bound: S the sender's system, R the receiver's system, A the axis. */
export type Party = 'S' | 'R' | 'A';

/** What each grade means for the certificate: M and M-q block, P where the profile switches it on, S advises. */
export const LEVEL_OF_GRADE = {
  M: 'MUST',
  'M-q': 'MUST',
  S: 'SHOULD',
  P: 'MAY',
  'P (local)': 'MAY',
  'P (info)': 'MAY',
} as const satisfies Record<string, Level>;

export type Grade = keyof typeof LEVEL_OF_GRADE;

/** Where a requirement comes from: one clause of one instrument. */
export interface Clause {
  /** Full name, e.g. "Quyết định 28/2018/QĐ-TTg". */
  readonly instrument: string;
  /** e.g. "Điều 9 khoản 1"; absent when the instrument has no numbered place for it. */
  readonly place?: string;
  readonly confidence: Confidence;
}

/** One thing that must hold, with its legal basis. One entry per requirement in requirements/chapters/*.yaml. */
export interface Requirement {
  readonly id: string;
  /** Chapter = name of the YAML file without extension. */
  readonly chapter: string;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly level: Level;
  /** M mandatory in an instrument, M-q mandatory by way of the wire profile, P judged only where the profile switches it on, S should. */
  readonly grade: Grade;
  /** Whom of the two ends it examines; `axis` where it binds the axis alone. Follows from `bound`. */
  readonly role: Role;
  readonly bound?: readonly Party[];
  /** Rank among the 70 most important; extensions have none. */
  readonly rank?: number;
  readonly text: { readonly vi: string; readonly en: string };
  /** Where parts of the requirement differ in level or evidence. */
  readonly remark?: { readonly vi: string; readonly en: string };
  /** Dates in force, `yyyy-MM-dd`: those of the entry, else the widest span of the instruments it cites. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  /** Keys of the implementation conformance statement that must all be true; otherwise the requirement is not applicable. */
  readonly when?: readonly string[];
  /** Profile choices (ambiguities A1…, parameters) a verdict about it may touch. */
  readonly choices?: readonly string[];
  /** Why no scenario examines it. */
  readonly notTested?: { readonly vi: string; readonly en: string };
}
