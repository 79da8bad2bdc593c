import { digestOf } from '../reports/digest.ts';
import { profileOf, type Examination, type Rules, type Waiver } from '../reports/examination.ts';
import { loadCatalogue, loadChapters } from '../requirements/catalogue.ts';
import { withDefaults } from '../requirements/ics.ts';
import { loadProfile } from '../requirements/profile.ts';
import { loadInstruments } from '../requirements/sources.ts';
import { AXIS_PROFILE, axisProfile, type SettingName } from '../simulator/profile.ts';
import { SETTING_TEXTS } from '../simulator/profile-texts.ts';
import { sideOf, type ExamSettings } from '../sut/settings.ts';
import type { Examination as Plan } from './plan-file.ts';
import { guarded } from './systems.ts';

/** What the verdicts of a run are held against. */
export function rulesFor({ settings, claims, waivers = [] }: Pick<Plan, 'settings' | 'claims'> & { readonly waivers?: readonly Waiver[] }): Rules {
  return {
    catalogue: loadCatalogue(),
    chapters: loadChapters(),
    ics: withDefaults(claims),
    proven: guarded(sideOf(settings.sut)),
    judged: loadProfile(settings.profile).judges,
    waivers,
    instruments: loadInstruments(),
  };
}

/** The legal profile as the reports tell it, with what is not laid down about the axis. */
export function profileFor({ profile: name }: Pick<ExamSettings, 'profile'>): Examination['profile'] {
  const profile = loadProfile(name);
  const settled = [...profile.choices.values()].map(({ key, value, dated }) => [key, value, dated]);
  const axis = axisProfile(profile.axis);
  const told = profileOf(profile, digestOf({ name: profile.name, asOf: profile.asOf, settled, axis, judges: [...profile.judges].sort() } as never));
  const ofAxis = Object.entries(AXIS_PROFILE).flatMap(([key, { evidence }]) =>
    evidence === 'specified' ? [] : [{ name: `axis.${key}`, value: axis[key as SettingName], ...saidOf(key as SettingName, evidence) }],
  );
  return { ...told, choices: [...(told.choices ?? []), ...ofAxis] };
}

function saidOf(setting: SettingName, evidence: keyof typeof SAID) {
  const { vi, en } = SETTING_TEXTS[setting];
  const said = SAID[evidence];
  return { ...said, text: { vi: `${vi}. ${said.text.vi}`, en: `${en}. ${said.text.en}` } };
}

const SAID = {
  observed: { confidence: 'O', text: { vi: 'Trục thật được thấy làm như vậy.', en: 'The live axis was seen to do so.' } },
  assumed: { confidence: 'U', convention: true, text: { vi: 'Không nơi nào quy định; trục mô phỏng chọn như vậy.', en: 'Laid down nowhere; the simulated axis does so.' } },
} as const;
