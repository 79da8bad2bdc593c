import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { coverage, gaps, type CoverageRow } from '../requirements/coverage.ts';
import { readFeatures } from '../requirements/features.ts';
import { ConfigurationError } from './errors.ts';
import { ofBoth, WRONG, type Wrong } from './systems.ts';

export interface RequirementsOptions {
  readonly json: boolean;
  readonly lang: 'vi' | 'en';
}

/** One row of the catalogue with everything that examines it. */
interface Row extends CoverageRow {
  /** Mutants whose run violates it: the proof that its scenarios can fail. */
  readonly killedBy: readonly string[];
}

const WORDS = {
  tested: { vi: 'kịch bản', en: 'scenarios' },
  proof: { vi: 'chứng minh', en: 'kill proof' },
  none: { vi: 'CHƯA CÓ', en: 'NONE' },
  notTested: { vi: 'không kiểm', en: 'not tested' },
  total: { vi: 'Tổng cộng', en: 'In all' },
} as const;

/** The catalogue with its coverage, as a table or as JSON. */
export function requirements({ json, lang }: RequirementsOptions): void {
  const broken = readFeatures().find((feature) => feature.broken);
  if (broken?.broken) throw new ConfigurationError(`${broken.file}:${broken.broken.line}: ${broken.broken.message}`);
  const rows = rowsOf();
  process.stdout.write(json ? `${JSON.stringify({ counts: countsOf(rows), requirements: rows }, null, 2)}\n` : table(rows, lang));
}

function rowsOf(): readonly Row[] {
  const killers = new Map<string, string[]>();
  for (const { entry: { name, breaks } } of ofBoth<Wrong>(WRONG)) for (const id of breaks) killers.set(id, [...(killers.get(id) ?? []), name]);
  return coverage(loadCatalogue(), readFeatures()).map((row) => ({ ...row, killedBy: killers.get(row.id) ?? [] }));
}

function countsOf(rows: readonly Row[]) {
  const tested = rows.filter(({ scenarios }) => scenarios.length > 0);
  const scenarios = tested.flatMap((row) => row.scenarios);
  const { orphans, doubled } = gaps(rows);
  return {
    requirements: rows.length,
    tested: tested.length,
    notTested: rows.filter(({ notTested }) => notTested).length,
    scenarios: scenarios.length,
    negative: scenarios.filter(({ polarity }) => polarity === 'negative').length,
    testedMust: tested.filter(({ level }) => level === 'MUST').length,
    testedMustWithoutProof: tested.filter(({ level, killedBy }) => level === 'MUST' && killedBy.length === 0).map(({ id }) => id),
    orphans,
    doubled,
  };
}

function table(rows: readonly Row[], lang: 'vi' | 'en'): string {
  const chapters = loadChapters().map(({ name, title }) =>
    [`${title[lang]}`, ...rows.filter(({ chapter }) => chapter === name).map((row) => line(row, lang))].join('\n'),
  );
  const { requirements, tested, notTested, scenarios, negative, testedMust, testedMustWithoutProof } = countsOf(rows);
  const sum =
    lang === 'vi'
      ? `${requirements} yêu cầu: ${tested} được kiểm bằng ${scenarios} kịch bản (${negative} phủ định), ${notTested} không kiểm kèm lý do; ${testedMust - testedMustWithoutProof.length}/${testedMust} yêu cầu bắt buộc được kiểm có chứng minh`
      : `${requirements} requirements: ${tested} examined by ${scenarios} scenarios (${negative} negative), ${notTested} not tested, with the reason; ${testedMust - testedMustWithoutProof.length}/${testedMust} tested MUSTs have a kill proof`;
  return `${chapters.join('\n\n')}\n\n${WORDS.total[lang]}: ${sum}\n`;
}

function line({ id, level, grade, role, scenarios, killedBy, notTested }: Row, lang: 'vi' | 'en'): string {
  const head = `  ${id.padEnd(24)} ${level.padEnd(6)} ${grade.padEnd(9)} ${role.padEnd(8)}`;
  if (scenarios.length === 0) return `${head} ${WORDS.notTested[lang]}: ${notTested?.[lang] ?? WORDS.none[lang]}`;
  const negative = scenarios.filter(({ polarity }) => polarity === 'negative').length;
  const proof = killedBy.length === 0 ? WORDS.none[lang] : killedBy.join(', ');
  return `${head} ${scenarios.length} ${WORDS.tested[lang]} (+${scenarios.length - negative} −${negative}); ${WORDS.proof[lang]}: ${proof}`;
}
