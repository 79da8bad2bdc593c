/** The catalogue is whole, and it agrees with the features, the profiles, the calendar and Decision 28, each way. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCalendar, workingDay } from '../requirements/calendar.ts';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { coverage, gaps } from '../requirements/coverage.ts';
import { loadDecision28 } from '../requirements/decision-28.ts';
import { lintFeatures, lintLine } from '../requirements/feature-lint.ts';
import { readFeatures } from '../requirements/features.ts';
import { loadIcs } from '../requirements/ics.ts';
import { loadProfile, profileNames } from '../requirements/profile.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { hereIs, loadInstruments } from '../requirements/sources.ts';
import { loadTimeline } from '../requirements/timeline.ts';

const catalogue = loadCatalogue();
const ids = new Set(catalogue.map(({ id }) => id));
const features = readFeatures();
const rows = coverage(catalogue, features);

/** Fails with one line per finding and the next step. */
function none(found: readonly string[], next: string): void {
  assert.equal(found.length, 0, `${next}\n  ${found.join('\n  ')}`);
}

test('at least 157 requirements in 13 chapters, the 70 ranked ones each once', () => {
  assert.ok(catalogue.length >= 157, `only ${catalogue.length} requirements`);
  assert.equal(ids.size, catalogue.length);
  assert.equal(loadChapters().length, 13);
  const ranks = catalogue.flatMap(({ rank }) => (rank === undefined ? [] : [rank]));
  assert.deepEqual(
    ranks.sort((a, b) => a - b),
    Array.from({ length: 70 }, (_, index) => index + 1),
  );
});

test('every text of the room is precomposed Unicode with LF', () => {
  const wrong = readdirSync(hereIs('.'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => {
      const text = readFileSync(join(hereIs('.'), file), 'utf8');
      return text !== text.normalize('NFC') || text.includes('\r');
    });
  none(wrong, 'save these files of requirements/ in NFC with LF:');
});

test('sentences are sentences, in both languages', () => {
  const wrong = catalogue.flatMap(({ id, text, remark, notTested }) =>
    [text, remark, notTested]
      .flatMap((said) => (said ? [said.vi, said.en] : []))
      .filter((said) => !/^\p{Lu}|^Điều/u.test(said) || !said.endsWith('.') || /TODO|\s{2}/.test(said))
      .map((said) => `${id}: ${said}`),
  );
  none(wrong, 'begin with a capital and end with a full stop:');
  const sentences = catalogue.flatMap(({ text }) => [text.vi, text.en]);
  assert.equal(new Set(sentences).size, sentences.length, 'two requirements say the same');
});

test('every mandatory requirement stands on law or on the wire, not on a press report', () => {
  const wrong = catalogue
    .filter(({ level }) => level === 'MUST')
    .filter(({ clauses }) =>
      clauses.every(({ instrument }) => ['press', 'local'].includes(loadInstruments().get(instrument)!.kind)),
    )
    .map(({ id }) => id);
  none(wrong, 'lower the grade or cite the clause:');
});

test('everything the catalogue names exists, and everything that exists is used', () => {
  const choices = loadProfile('national').choices;
  const missing = catalogue.flatMap((each) =>
    (each.choices ?? []).filter((key) => !choices.has(key)).map((key) => `${each.id}: ${key}`),
  );
  none(missing, 'add the choice to requirements/profiles/national.yaml or correct the name:');
  const keys = new Set(catalogue.flatMap((each) => each.when ?? []));
  none(
    [...loadIcs().keys()].filter((key) => !keys.has(key)),
    'no requirement asks for these ICS keys, remove them from requirements/ics.yaml:',
  );
  const cited = new Set(catalogue.flatMap((each) => each.clauses.map(({ instrument }) => instrument)));
  none(
    [...loadInstruments().keys()].filter((name) => !cited.has(name)),
    'nothing cites these, remove them from requirements/instruments.yaml:',
  );
});

test('profiles: every ambiguity A1 to A37 is a choice; what they judge exists and has grade P', () => {
  const choices = [...loadProfile('national').choices.values()];
  const known = new Set(choices.flatMap(({ ambiguity }) => (ambiguity === undefined ? [] : [ambiguity])));
  none(
    Array.from({ length: 37 }, (_, index) => `A${index + 1}`).filter((each) => !known.has(each)),
    'add a choice for:',
  );
  const wrong = profileNames().flatMap((name) => {
    const profile = loadProfile(name);
    const judged = [...profile.judges].filter(
      (id) => !catalogue.some((each) => each.id === id && each.grade.startsWith('P')),
    );
    return [
      ...judged.map((id) => `${name}: ${id}`),
      ...(profile.name === name ? [] : [`${name} calls itself ${profile.name}`]),
    ];
  });
  none(wrong, 'judges may only name requirements of grade P; a profile is named like its file:');
});

test('profiles and timeline: a choice that switches on a day is an event of that day, and the other way round', () => {
  const switches = [...loadProfile('national').choices.values()].flatMap(({ key, dated }) =>
    dated.map(({ from }) => `${from} ${key}`),
  );
  const events = loadTimeline().flatMap(({ date, choices }) => (choices ?? []).map((key) => `${date} ${key}`));
  assert.deepEqual(switches.sort(), events.sort());
  const dates = loadTimeline().map(({ date }) => date);
  assert.deepEqual(dates, [...dates].sort(), 'the timeline runs forward');
});

test('calendar: 2019 to 2027, holidays on rest days compensated, swaps between a weekday and a rest day', () => {
  const calendar = loadCalendar();
  assert.deepEqual([...calendar.years.keys()], [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  const wrong = [
    ...[...calendar.off.keys()].filter((date) => calendar.worked.has(date) || workingDay(date).working),
    ...[...calendar.worked.keys()].filter((date) => weekday(date) !== 6),
    ...[...calendar.off]
      .filter(([date, because]) => because.startsWith('nghỉ bù') && [0, 6].includes(weekday(date)))
      .map(([date]) => date),
  ];
  none(wrong, 'correct requirements/calendar:');
  const rests = [...calendar.off].filter(
    ([date, because]) => [0, 6].includes(weekday(date)) && !because.startsWith('nghỉ bù'),
  );
  const compensated = new Set(
    [...calendar.off.values()].flatMap((because) => /nghỉ bù (.+)/.exec(because)?.slice(1) ?? []),
  );
  none(
    rests.map(([date]) => date).filter((date) => !compensated.has(date)),
    'no compensatory day in requirements/calendar for:',
  );
});

test('Decision 28: every article is there, every clause went somewhere, both ways', () => {
  const { instrument, clauses } = loadDecision28();
  const articles = new Set(clauses.map(({ place }) => Number(/^Điều (\d+)/.exec(place)![1])));
  assert.deepEqual(
    [...articles],
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  assert.equal(new Set(clauses.map(({ place }) => place)).size, clauses.length, 'a place is listed twice');
  const cites = (requirement: Requirement, place: string): boolean =>
    requirement.clauses.some((clause) => clause.instrument === instrument && covers(clause.place ?? '', place));
  const unfounded = clauses.flatMap(({ place, requirements = [] }) =>
    requirements
      .filter((id) => !catalogue.some((each) => each.id === id && cites(each, place)))
      .map((id) => `${place}: ${id}`),
  );
  none(unfounded, 'these requirements do not exist or do not cite the clause:');
  const lost = catalogue.flatMap((requirement) => [
    ...requirement.clauses
      .filter(
        (clause) => clause.instrument === instrument && !clauses.some(({ place }) => covers(clause.place ?? '', place)),
      )
      .map(({ place }) => `${requirement.id} cites ${place}, which is no row`),
    ...clauses
      .filter(({ place, requirements = [] }) => cites(requirement, place) && !requirements.includes(requirement.id))
      .map(({ place }) => `${place} does not list ${requirement.id}`),
  ]);
  none(lost, 'complete requirements/decision-28.yaml:');
});

/** A citation of a whole clause covers its parts. */
function covers(cited: string, place: string): boolean {
  return cited === place || place.startsWith(`${cited} `);
}

test('features: well-formed, in the closed vocabulary of tags, with known requirements', () => {
  none(lintFeatures(features, catalogue, profileNames()).map(lintLine), 'correct the features:');
});

test('features: every requirement has a scenario or says why not, never both', () => {
  const { orphans, doubled } = gaps(rows);
  none(
    orphans,
    'no scenario has these tags; write features/<chapter>/….feature with @ID, or give notTested in requirements/chapters:',
  );
  none(doubled, 'they have scenarios now; remove notTested in requirements/chapters:');
});

test('features: every tested requirement has a positive and a negative scenario, half of all are negative', () => {
  const all = rows.flatMap(({ scenarios }) => scenarios);
  assert.ok(all.length > 0, 'there is no scenario in features/');
  const lopsided = rows.flatMap(({ id, scenarios }) =>
    (['positive', 'negative'] as const)
      .filter((polarity) => scenarios.length > 0 && !scenarios.some((each) => each.polarity === polarity))
      .map((polarity) => `${id} has no @${polarity} scenario`),
  );
  none(lopsided, 'write the missing half (decision-28, columns (+) and (−)):');
  const negative = all.filter(({ polarity }) => polarity === 'negative').length;
  assert.ok(negative * 2 >= all.length, `only ${negative} of ${all.length} scenarios are negative`);
});

test('features: whom a scenario examines is bound by its requirement', () => {
  const wrong = rows.flatMap(({ id, scenarios }) => {
    const bound = catalogue.find((each) => each.id === id)!.bound ?? [];
    const fits = {
      sender: bound.includes('S'),
      receiver: bound.includes('R'),
      both: bound.includes('S') && bound.includes('R'),
      axis: bound.includes('A'),
    };
    return scenarios
      .filter(({ role }) => !fits[role])
      .map(({ file, line, role }) => `${file}:${line}: @role:${role}, but ${id} binds ${bound.join(', ')}`);
  });
  none(wrong, 'change the @role tag, or `bound` in requirements/chapters:');
});

test('features: what examines the axis stands in files of its own, and nothing else stands there', () => {
  const wrong = rows.flatMap(({ scenarios }) => scenarios.filter(({ file, role }) => /\/axis-[^/]+$/.test(file) !== (role === 'axis')).map(({ file, line, role }) => `${file}:${line}: @role:${role}`));
  none(wrong, 'move scenarios tagged @role:axis into features/<chapter>/axis-….feature, others out of there:');
});

test('features: one folder per chapter, titles said once', () => {
  const chapters = loadChapters().map(({ name }) => name);
  const wrong = features.filter(({ file }) => !chapters.includes(file.split('/')[1]!)).map(({ file }) => file);
  none(wrong, `features lie in a folder named like their chapter (${chapters.join(', ')}):`);
  const seen = new Map<string, string>();
  const twice = features.flatMap(({ file, scenarios }) =>
    scenarios.flatMap(({ name, line }) => {
      const before = seen.get(name);
      seen.set(name, `${file}:${line}`);
      return before === undefined ? [] : [`${file}:${line}: "${name}" is also the title at ${before}`];
    }),
  );
  none(twice, 'give each scenario its own sentence:');
});
