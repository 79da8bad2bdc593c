/** How sure the wording is (spec: V read, V* third-party transcription, P paraphrase, O observed practice, U unverified). */
export type Confidence = 'V' | 'V*' | 'P' | 'O' | 'U';

export type Level = 'MUST' | 'SHOULD' | 'MAY';
export type Role = 'sender' | 'receiver' | 'axis' | 'both';

/** Where a requirement comes from: one clause of one instrument. */
export interface Clause {
  /** Full name, e.g. "Quyết định 28/2018/QĐ-TTg". */
  readonly instrument: string;
  /** e.g. "Điều 9 khoản 1"; absent when the instrument has no numbered place for it. */
  readonly place?: string;
  readonly confidence: Confidence;
}

/** One thing that must hold, with its legal basis. One entry per requirement in requirements/*.yaml. */
export interface Requirement {
  readonly id: string;
  /** Chapter = name of the YAML file without extension. */
  readonly chapter: string;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly level: Level;
  /** M mandatory in an instrument, M-q mandatory by way of the wire profile, P judged only where the profile switches it on, S should. */
  readonly grade: 'M' | 'M-q' | 'P' | 'P (local)' | 'P (info)' | 'S';
  readonly role: Role;
  readonly text: { readonly vi: string; readonly en: string };
  /** Dates in force, `yyyy-MM-dd`. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  /** Keys of the implementation conformance statement that must all be true; otherwise the requirement is not applicable. */
  readonly when?: readonly string[];
  /** Profile choices (ambiguities A1…, parameters) a verdict about it may touch. */
  readonly choices?: readonly string[];
  /** Why no scenario examines it. */
  readonly notTested?: { readonly vi: string; readonly en: string };
}
