/** A finding about the system under test: what the clause expects, what was observed, where the bytes are. */
export class Nonconformity extends Error {
  override readonly name = 'Nonconformity';
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(`Phải: ${finding.expected}. Thực tế: ${finding.observed}.`);
    this.finding = finding;
  }
}

export interface Finding {
  readonly expected: string;
  readonly observed: string;
  /** Journal entries that show it. */
  readonly evidence?: readonly number[];
  readonly fix?: string;
}

/** Why a scenario could not be decided; the vocabulary is closed. */
export type InconclusiveCode =
  | 'NO_STIMULUS'
  | 'PRECONDITION_UNMET'
  | 'CONTROL_FAILED'
  | 'TIMEOUT_NO_EVIDENCE'
  | 'NONDETERMINISTIC'
  | 'OPERATOR_UNSURE'
  | 'REFUSED_FOR_OTHER_REASON'
  | 'ENVIRONMENT'
  | 'NOT_SUPPORTED';

/** The clause applies and was tried, but the evidence does not decide. */
export class Inconclusive extends Error {
  override readonly name = 'Inconclusive';
  readonly code: InconclusiveCode;
  readonly text: { readonly vi: string; readonly en: string };
  constructor(code: InconclusiveCode, text: { readonly vi: string; readonly en: string }) {
    super(`${code}: ${text.vi}`);
    this.code = code;
    this.text = text;
  }
}
