import type { Certificate } from '../../certificate.ts';
import { labels } from '../../labels.ts';
import type { RequirementResult, Results, ScenarioResult } from '../../shape.ts';
import { statuses, verdicts, type Verdict } from '../../vocabulary.ts';
import { brief, dayText, english, INK, inline, OF_STATUS, part, say, table, type Content, type TableCell } from './set.ts';
import { pdfLabels } from './words.ts';

/** Findings printed below a requirement, and how much of each text; report.html has all. */
const TOLD = { findings: 2, text: 360 } as const;

interface Row {
  readonly place: string | undefined;
  readonly requirement: RequirementResult;
}

/** For a lawyer: instrument by instrument, clause by clause, which requirement it makes and what became of it. */
export function clauses(results: Results, certificate: Certificate): Content[] {
  const rows = new Map<string, Row[]>();
  for (const requirement of results.requirements) {
    for (const { instrument, place } of requirement.clauses) {
      if (!rows.has(instrument)) rows.set(instrument, []);
      rows.get(instrument)!.push({ place, requirement });
    }
  }
  const order = [...results.instruments.map(({ name }) => name), ...certificate.scope.instruments.map(({ name }) => name), ...[...rows.keys()].sort()];
  const printed = new Map<string, string>();
  return [
    part(1, pdfLabels.clauses, true),
    inline(pdfLabels.clausesHow, { fontSize: 8, color: INK.soft }),
    ...[...new Set(order)].filter((name) => rows.has(name)).flatMap((name) => instrument(name, rows.get(name)!, results, printed)),
  ];
}

function instrument(name: string, rows: readonly Row[], { instruments }: Results, printed: Map<string, string>): Content[] {
  const known = instruments.find((each) => each.name === name);
  const { from, to } = known?.inForce ?? {};
  const since = [from && `${pdfLabels.inForceFrom.vi} ${dayText(from)}`, to && `${pdfLabels.inForceTo.vi} ${dayText(to)}`].filter(Boolean).join(' ');
  const sorted = [...rows].sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : placeKey(a) > placeKey(b) ? 1 : 0));
  const title: Content = {
    margin: [0, 12, 0, 4],
    stack: [
      { text: [say(name, { bold: true, fontSize: 10.5, color: INK.accent }), ...(since === '' ? [] : [say(`   ${since}`, { fontSize: 8, color: INK.soft })])] },
      ...(known ? [inline(known, { fontSize: 8.5 })] : []),
    ],
  };
  const body = sorted.map((row, n): TableCell[] => [
    say(n > 0 && sorted[n - 1]!.place === row.place ? '' : (row.place ?? pdfLabels.wholeInstrument.vi), { fontSize: 8.5 }),
    { stack: requirementOf(row.requirement, name, row.place, printed) },
    { stack: statusOf(row.requirement) },
  ]);
  return [title, table([96, '*', 92], [labels.article, labels.requirement, labels.status], body)];
}

function requirementOf(requirement: RequirementResult, name: string, place: string | undefined, printed: Map<string, string>): Content[] {
  const { id, text, weight, remark, waiver, scenarios } = requirement;
  const first = printed.get(id);
  if (first !== undefined) return [{ text: [say(id, { bold: true, fontSize: 8.5 }), say(`   ${pdfLabels.see.vi} ${first}`, { fontSize: 7.5, color: INK.soft })] }];
  printed.set(id, place === undefined ? name : `${name}, ${place}`);
  const failed = scenarios.filter(({ verdict, finding }) => verdict === 'fail' && finding);
  return [
    { text: [say(id, { bold: true, fontSize: 8.5 }), say('   '), inline(pdfLabels[weight], { fontSize: 7.5, color: INK.soft })] },
    say(text.vi, { fontSize: 8.5 }),
    english(text.en, 8.9),
    ...(remark ? [say(remark.vi, { fontSize: 7.8, color: INK.soft }), english(remark.en, 8.7)] : []),
    ...(waiver === undefined ? [] : [{ text: [inline(labels.waiver, { fontSize: 8 }), say(`: ${waiver}`, { bold: true, fontSize: 8 })] }]),
    ...failed.slice(0, TOLD.findings).map(finding),
    ...(failed.length > TOLD.findings ? [say(`… (+${failed.length - TOLD.findings}), report.html`, { fontSize: 7.8, color: INK.soft })] : []),
  ];
}

function finding({ name, finding: found, journal }: ScenarioResult): Content {
  const { expected = '', observed = '', fix = '', evidence = [] } = found ?? {};
  const told = [
    [labels.expected, expected],
    [labels.observed, observed],
    [labels.fix, fix],
    [labels.evidence, journal === undefined ? '' : [journal, ...evidence.map((seq) => `#${seq}`)].join(' ')],
  ] as const;
  return {
    margin: [0, 3, 0, 0],
    fontSize: 7.8,
    stack: [
      say(brief(name, TOLD.text), { bold: true, color: INK.bad }),
      ...told.filter(([, text]) => text !== '').map(([label, text]): Content => ({ text: [inline(label, { color: INK.soft }), say(`: ${brief(text, TOLD.text)}`)] })),
    ],
  };
}

function statusOf({ status, scenarios }: RequirementResult): Content[] {
  const counts = (Object.keys(verdicts) as Verdict[])
    .map((verdict) => [verdict, scenarios.filter((each) => each.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);
  return [
    say(statuses[status].vi, { bold: true, color: OF_STATUS[status], fontSize: 8.5 }),
    english(statuses[status].en, 8.7),
    ...(counts.length === 0 ? [] : [say(counts.map(([verdict, count]) => `${count} ${verdicts[verdict].vi}`).join(', '), { fontSize: 7.5, color: INK.soft })]),
  ];
}

/** Places in the order of the instrument: numbers count as numbers. */
function placeKey({ place }: Row): string {
  return place === undefined ? '\u{FFFF}' : place.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
