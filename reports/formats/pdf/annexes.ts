import type { Certificate } from '../../certificate.ts';
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { groupUnverified } from '../../unverified.ts';
import { decisions, statuses, waiverStates, type Decision, type Words } from '../../vocabulary.ts';
import { both, brief, dayText, few, INK, inline, OF_STATUS, part, say, table, type Content, type TableCell } from './set.ts';
import { pdfLabels } from './words.ts';

/** Attempts printed one by one, the newest; the ledger has all. */
const ATTEMPTS = 25;

/** What stands behind the clauses: not verified, waivers, choices, claims, attempts, digests. */
export function annexes(results: Results, certificate: Certificate): Content[] {
  const parts: readonly (readonly [Words, Content[]])[] = [
    [labels.notVerified, unverified(results)],
    [labels.waivers, waivers(results)],
    [labels.assumptions, choices(certificate)],
    [pdfLabels.claims, claims(results)],
    [labels.attempts, attempts(certificate)],
    [pdfLabels.digests, digests(results, certificate)],
  ];
  return parts.flatMap(([title, content], n) => [part(n + 2, title), ...content]);
}

function unverified({ notVerified }: Results): Content[] {
  if (notVerified.length === 0) return [inline(labels.nothingUnverified)];
  const rows = groupUnverified(notVerified).map(({ status, reason, ids }): TableCell[] => [
    both(statuses[status], { bold: true, color: OF_STATUS[status] }, 8),
    both(reason, {}, 8),
    say(ids.join(', '), { fontSize: 8 }),
  ]);
  return [table([92, '*', 190], [labels.status, labels.reason, labels.requirements], rows)];
}

function waivers({ waivers: brought }: Results): Content[] {
  if (brought.length === 0) return [inline(pdfLabels.none)];
  const rows = brought.map(({ id, requirement, who, why, evidence, expires, approvedBy, state }): TableCell[] => [
    { stack: [say(id, { bold: true, fontSize: 8 }), say(requirement, { fontSize: 8 }), both(waiverStates[state], { color: state === 'expired' ? INK.bad : INK.open }, 8)] },
    { stack: [say(why, { fontSize: 8 }), { text: [inline(labels.restsOn, { color: INK.soft }), say(`: ${evidence}`)], fontSize: 8 }, { text: [inline(labels.askedBy, { color: INK.soft }), say(`: ${who}`)], fontSize: 8 }] },
    say(approvedBy, { fontSize: 8 }),
    say(dayText(expires), { fontSize: 8 }),
  ]);
  return [table([110, '*', 100, 62], [labels.waiver, labels.why, labels.approvedBy, labels.until], rows)];
}

function choices({ assumptions }: Certificate): Content[] {
  if (assumptions.length === 0) return [inline(pdfLabels.none)];
  const rows = assumptions.map(({ choice, value, text, convention, requirements }): TableCell[] => [
    { stack: [say(choice, { bold: true, fontSize: 8 }), ...(text ? [both(text, {}, 8)] : [])] },
    { stack: [say(value === undefined ? '–' : brief(typeof value === 'string' ? value : JSON.stringify(value), 200), { fontSize: 8 }), ...(convention ? [both(labels.convention, { color: INK.open }, 7.5)] : [])] },
    say(`${requirements.length}: ${few(requirements, 4)}`, { fontSize: 7.5, color: INK.soft }),
  ]);
  return [table(['*', 120, 130], [labels.choice, labels.value, labels.requirements], rows)];
}

function claims({ ics }: Results): Content[] {
  const said = (claim: boolean): string => Object.keys(ics).filter((key) => ics[key] === claim).join(', ') || '–';
  const rows = ([true, false] as const).map((claim): TableCell[] => [both(claim ? pdfLabels.claimed : pdfLabels.notClaimed, { bold: true }, 8), say(said(claim), { fontSize: 8 })]);
  return [{ layout: 'ruled', table: { widths: [92, '*'], body: rows } }];
}

function attempts({ attempts: all, id }: Certificate): Content[] {
  if (all.length === 0) return [inline(pdfLabels.none)];
  const from = Math.max(0, all.length - ATTEMPTS);
  const rows = all.slice(from).map((attempt, n): TableCell[] => [
    say(String(from + n + 1), { fontSize: 8 }),
    { stack: [say(attempt.id, { fontSize: 8, bold: attempt.id === id }), ...(attempt.id === id ? [inline(labels.thisOne, { fontSize: 7.5 })] : [])] },
    say(dayText(attempt.at), { fontSize: 8 }),
    attempt.selection === '' ? inline(labels.all, { fontSize: 8 }) : say(brief(attempt.selection, 120), { fontSize: 8 }),
    inline(attempt.decision === null ? labels.brokenOff : (decisions[attempt.decision as Decision] ?? { vi: attempt.decision, en: attempt.decision }), { fontSize: 8 }),
  ]);
  const head = [labels.attempt, labels.paper, labels.began, labels.selection, labels.decision];
  return [...(from > 0 ? [say(`… (+${from}), attempts/ledger.ndjson`, { fontSize: 8 })] : []), table([38, 112, 76, '*', 124], head, rows)];
}

function digests({ verdictDigest, suite, profile }: Results, { scope, issuer }: Certificate): Content[] {
  const rows: readonly (readonly [Words, string])[] = [
    [labels.digest, verdictDigest],
    [pdfLabels.suiteDigest, suite.digest],
    [labels.profileDigest, profile.digest],
    [pdfLabels.icsDigest, scope.icsDigest],
    [labels.fingerprint, issuer?.fingerprint ?? '–'],
  ];
  return [{ layout: 'ruled', table: { widths: [130, '*'], body: rows.map(([label, text]): TableCell[] => [both(label, { bold: true }, 8), say(text, { fontSize: 8 })]) } }];
}
