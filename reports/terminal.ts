import type { Certificate } from './certificate.ts';
import { issuerName } from './issuer-name.ts';
import { labels } from './labels.ts';
import type { NotVerified, RequirementResult, Results } from './shape.ts';
import { groupUnverified } from './unverified.ts';
import { assurances, decisions, statuses, verdicts, waiverStates, type Words } from './vocabulary.ts';

type Language = 'vi' | 'en';

const WIDTH = 100;
/** Ids named per line of what was not verified; the report has them all. */
const NAMED = 8;

type Paper = Pick<Certificate, 'id' | 'assurance' | 'issuer' | 'attempts' | 'validUntil'>;

/** Page one for the terminal, as plain text: decision, who stands for it, counts, findings, what was not verified, where the files are. */
export function pageOne(results: Results, language: Language, files: readonly string[] = [], certificate?: Paper): string {
  const say = (words: Words): string => words[language];
  const { decision, because, counts, sut, profile, suite, requirements } = results;
  const violated = requirements.filter(({ status }) => status === 'VIOLATED');
  const blocking = violated.filter(({ weight }) => weight === 'mandatory');
  const advisory = violated.filter(({ weight }) => weight === 'advisory');
  const sections: readonly (readonly string[])[] = [
    [
      `${say(labels.decision).toUpperCase()}: ${say(decisions[decision])}${language === 'en' ? '' : ` (${decision})`}`,
      ...because.flatMap((blocker) => wrap(`${say(blocker)}${named(blocker.requirements)}`, '  ', '- ')),
    ],
    [
      ...wrap(`${sut.product} ${sut.version} (${sut.vendor}), ${say(labels.agency).toLowerCase()} ${sut.agency}`),
      ...wrap(
        `${say(labels.profile)} ${profile.name}, ${say(labels.asOf)} ${profile.asOf}; ${say(labels.suite).toLowerCase()} ${suite.name} ${suite.version}`,
      ),
    ],
    certificate ? paper(certificate, language) : [],
    waived(results.waivers, language),
    [
      ...wrap(`${say(labels.requirements)}: ${tally(counts.requirements, statuses, language)}`),
      ...wrap(`${say(labels.scenarios)}: ${tally(counts.scenarios, verdicts, language)}`),
    ],
    results.problems.length > 0
      ? [say(labels.problems), ...results.problems.flatMap((problem) => wrap(problem, '  ', '! '))]
      : [],
    blocking.length > 0 ? [say(labels.violated), ...blocking.flatMap((each) => finding(each, results, language))] : [],
    advisory.length > 0
      ? [say(labels.advisories), ...advisory.flatMap((each) => finding(each, results, language))]
      : [],
    unverified(results.notVerified, language),
    files.length > 0 ? [say(labels.files), ...files.map((file) => `  ${file}`)] : [],
    [`${say(labels.digest)}: ${results.verdictDigest}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function finding(
  { id, text, clauses, scenarios, tags }: RequirementResult,
  { command }: Results,
  language: Language,
): string[] {
  const [{ instrument, place }] = clauses as readonly [RequirementResult['clauses'][number]];
  const failed = scenarios.filter(({ verdict }) => verdict === 'fail');
  return [
    `  ${verdicts.fail.sign} ${id}  ${instrument}${place ? `, ${place}` : ''}`,
    ...wrap(text[language], '    '),
    ...failed.flatMap((scenario) => [
      ...wrap(scenario.name, '    ', '- '),
      ...(scenario.finding?.expected
        ? wrap(`${labels.expected[language]}: ${scenario.finding.expected}`, '      ')
        : []),
      ...(scenario.finding ? wrap(`${labels.observed[language]}: ${scenario.finding.observed}`, '      ') : []),
      ...(scenario.finding?.fix ? wrap(`${labels.fix[language]}: ${scenario.finding.fix}`, '      ') : []),
    ]),
    ...(command === undefined ? [] : [`    ${labels.reproduce[language]}: ${command} --tags "${tags}"`]),
  ];
}

function unverified(list: readonly NotVerified[], language: Language): string[] {
  if (list.length === 0) return [labels.nothingUnverified[language]];
  return [
    `${labels.notVerified[language]} (${list.length})`,
    ...groupUnverified(list, true).flatMap(({ status, reason, ids }) =>
      wrap(`${reason[language]}${named(ids)}`, '  ', `${statuses[status].sign} `),
    ),
  ];
}

/** Who stands for the paper, and how often it was tried. */
function paper({ id, assurance, issuer, attempts, validUntil }: Paper, language: Language): string[] {
  const level = assurances[assurance];
  return [
    ...wrap(`${labels.assurance[language]}: ${level[language]} (${level.rank}/${Object.keys(assurances).length})`),
    ...wrap(`${labels.issuer[language]}: ${issuer ? issuerName(issuer.name) : labels.nobody[language]}${issuer?.selfMade ? ` (${labels.selfMade[language]})` : ''}`),
    ...wrap(`${labels.attempts[language]}: ${attempts.length}`),
    ...wrap(`${labels.paper[language]}: ${id}, ${labels.validUntil[language].toLowerCase()} ${validUntil}`),
  ];
}

function waived(waivers: Results['waivers'], language: Language): string[] {
  if (waivers.length === 0) return [];
  const told = waivers.flatMap(({ id, requirement, who, why, expires, approvedBy, state }) => [
    ...wrap(`${id}: ${requirement}, ${waiverStates[state][language]}`, '  ', '- '),
    ...wrap(`${why} (${who}; ${labels.approvedBy[language].toLowerCase()} ${approvedBy}; ${labels.until[language].toLowerCase()} ${expires})`, '    '),
  ]);
  return [labels.waivers[language], ...told];
}

function named(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return ` (${ids.length}): ${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ', …' : ''}`;
}

function tally<K extends string>(
  counts: Readonly<Record<NoInfer<K>, number>>,
  table: Readonly<Record<K, Words>>,
  language: Language,
): string {
  const filled = (Object.keys(table) as K[]).filter((key) => counts[key] > 0);
  return filled.length === 0 ? '0' : filled.map((key) => `${counts[key]} ${table[key][language]}`).join(' · ');
}

/** Lines no wider than a terminal; control characters of the system under test never reach it. */
function wrap(text: string, indent = '', bullet = ''): string[] {
  const hanging = `${indent}${' '.repeat(bullet.length)}`;
  const lines: string[] = [];
  let line = `${indent}${bullet}`;
  let empty = true;
  for (const word of text
    .replace(/\p{Cc}+/gu, ' ')
    .split(' ')
    .filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
