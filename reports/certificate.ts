import { assumptionsOf, instrumentsOf } from './basis.ts';
import { digestOf } from './digest.ts';
import type { Results } from './shape.ts';
import { decisions, verdicts, type Assurance, type Verdict, type Words } from './vocabulary.ts';
import { waiversEnd } from './waivers.ts';

/** How good the suite is at its own task: share of wrong systems it catches, of legal ones it spares. */
export interface Marker {
  readonly killMatrix: { readonly digest: string; readonly rate: number };
  readonly toleranceMatrix?: { readonly digest: string; readonly rate: number };
}

/** What only the issuer knows: name and day of the paper, and the proof of the suite. */
export interface Issue {
  readonly id: string;
  readonly issuedAt: string;
  /** Null when the suite was not proven for this run; the certificate then says so. */
  readonly marker: Marker | null;
  /** Who seals it; null for a paper that nobody seals. */
  readonly issuer: IssuerFacts | null;
  /** After this instant the paper says nothing any more, ISO 8601; a waiver it rests on may end it before. */
  readonly validUntil: string;
  /** Every attempt of the campaign up to this one, from its ledger. */
  readonly attempts?: readonly AttemptFacts[];
}

/** One attempt of a campaign as the paper tells it; one that never ended has no decision. */
export interface AttemptFacts {
  readonly id: string;
  readonly at: string;
  readonly version: string;
  readonly build: string;
  /** Tag expression of the scenarios it chose; empty: all. */
  readonly selection: string;
  readonly decision: string | null;
}

/** Who seals a certificate, as the certificate names it. */
export interface IssuerFacts {
  readonly name: string;
  /** SHA-256 of the sealing certificate, lower-case hex. */
  readonly fingerprint: string;
  /** True when the installation made this issuer for itself: the paper is then a self-test and nothing more. */
  readonly selfMade: boolean;
}

/** What binds the evidence to the certificate. */
export interface EvidenceFacts {
  /** Digest of MANIFEST.json, which lists every other file of the bundle. */
  readonly manifest: string;
  /** How often the campaign was tried, and the digest of the newest line of the ledger. */
  readonly attempts: number;
  readonly ledger: string;
}

export type Certificate = ReturnType<typeof toCertificate>;

/** A paper sealed by nobody, or by a key the installation made for itself, says so in its title. */
const titles = {
  sealed: { vi: 'Báo cáo tuân thủ', en: 'Conformance report' },
  selfTest: { vi: 'Báo cáo tuân thủ (tự kiểm tra)', en: 'Conformance report (self-test)' },
} as const satisfies Record<string, Words>;

const standing: Words = {
  vi: 'Tài liệu này là bằng chứng kiểm thử. Nó không phải là công bố hợp quy hay chứng nhận hợp quy theo pháp luật và không thay thế các việc đó; nó chỉ nói về bản dựng, hồ sơ và bộ kiểm thử nêu ở đây.',
  en: 'This paper is test evidence. It is neither a declaration nor a certification of conformity ("công bố hợp quy") under the law and replaces neither; it speaks only of the build, the profile and the suite named here.',
};

/** The conformance paper as data: what was examined, on what basis, with which outcome, and what was not verified. */
export function toCertificate(results: Results, { id, issuedAt, marker, issuer, validUntil, attempts = [] }: Issue, evidence: EvidenceFacts | null = null) {
  const { decision, sut, suite, profile, ics, counts } = results;
  return {
    schema: 'urn:lienthong:certificate:1' as const,
    id,
    issuedAt,
    title: (issuer && !issuer.selfMade ? titles.sealed : titles.selfTest) as Words,
    validUntil: earlier(validUntil, waiversEnd(results.waivers)),
    /** Only an authority that judged the evidence again raises the level, by its countersignature beside this paper. */
    assurance: 'self-test' as Assurance,
    issuer,
    statement: standing,
    decision,
    decisionText: decisions[decision] as Words,
    because: results.because,
    verdictDigest: results.verdictDigest,
    examined: results.examined,
    product: sut,
    scope: {
      profile: { name: profile.name, asOf: profile.asOf, digest: profile.digest },
      ics,
      icsDigest: digestOf(ics),
      instruments: instrumentsOf(results),
    },
    suite,
    marker,
    examination: {
      startedAt: results.startedAt,
      finishedAt: results.finishedAt,
      environment: results.environment,
      complete: results.complete,
      problems: results.problems,
    },
    counts,
    requirements: results.requirements.map(({ id: requirement, level, weight, status, waiver, scenarios }) => ({
      id: requirement,
      level,
      weight,
      status,
      ...(waiver !== undefined && { waiver }),
      scenarios: Object.fromEntries(
        (Object.keys(verdicts) as Verdict[]).flatMap((verdict) => {
          const count = scenarios.filter((scenario) => scenario.verdict === verdict).length;
          return count > 0 ? [[verdict, count]] : [];
        }),
      ) as Partial<Record<Verdict, number>>,
    })),
    assumptions: assumptionsOf(results),
    notVerified: results.notVerified,
    advisories: results.advisories,
    waivers: results.waivers,
    attempts,
    evidence,
  };
}

function earlier(instant: string, other: string | undefined): string {
  return other !== undefined && Date.parse(other) < Date.parse(instant) ? other : instant;
}
