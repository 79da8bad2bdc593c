import { digestOf } from '../reports/digest.ts';
import { profileOf, type Examination, type Rules } from '../reports/examination.ts';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { withDefaults } from '../requirements/ics.ts';
import { loadProfile } from '../requirements/profile.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import type { ExamSettings } from '../sut/settings.ts';
import type { Examination as Plan } from './plan-file.ts';

/** What the verdicts of a run are held against. */
export function rulesFor({ settings, claims }: Pick<Plan, 'settings' | 'claims'>): Rules {
  return {
    catalogue: loadCatalogue(),
    chapters: loadChapters(),
    ics: withDefaults(claims),
    proven: proven(),
    judged: loadProfile(settings.profile).judges,
  };
}

/** Requirements that a mutant guards: the suite is known to find them violated when they are. */
export function proven(): ReadonlySet<string> {
  return new Set(mutants.flatMap(({ breaks }) => breaks));
}

/** The legal profile as the reports tell it. */
export function profileFor({ profile: name }: Pick<ExamSettings, 'profile'>): Examination['profile'] {
  const profile = loadProfile(name);
  const settled = [...profile.choices.values()].map(({ key, value, dated }) => [key, value, dated]);
  return profileOf(profile, digestOf({ name: profile.name, asOf: profile.asOf, settled, judges: [...profile.judges].sort() } as never));
}
