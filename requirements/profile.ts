import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError, openChecked, type CheckedFile, type Sentence } from './checked-file.ts';
import { find } from './catalogue.ts';
import { allowedBy, misfit, othersOf, valueOn, type Choice } from './choice.ts';
import { hereIs, schemaOf } from './sources.ts';

/** Every open choice decided, for one date. */
export interface Profile {
  readonly name: string;
  readonly title: Sentence;
  /** Legal date, yyyy-MM-dd. */
  readonly asOf: string;
  readonly choices: ReadonlyMap<string, Choice>;
  /** Requirements of grade P that are judged. */
  readonly judges: ReadonlySet<string>;
  /** Settings of the simulated axis, passed on as they are. */
  readonly axis: Readonly<Record<string, unknown>>;
}

interface ChoiceEntry extends Partial<Omit<Choice, 'key' | 'initial' | 'note' | 'decidedBy'>> {
  readonly value: unknown;
  readonly vi?: string;
  readonly en?: string;
}
interface ProfileFile {
  readonly name: string;
  readonly extends?: string;
  readonly title: Sentence;
  readonly asOf?: string;
  readonly judges?: readonly string[];
  readonly axis?: Readonly<Record<string, unknown>>;
  readonly choices?: Readonly<Record<string, ChoiceEntry>>;
}

const home = hereIs('profiles');
const loaded = new Map<string, Profile>();

/** A profile by its name (`national`, `local/ct02-example`) or the path of a .yaml file; `asOf` moves its legal date. */
export function loadProfile(nameOrPath: string, options: { readonly asOf?: string } = {}): Profile {
  const file = fileOf(nameOrPath, process.cwd());
  const key = `${file}\n${options.asOf ?? ''}`;
  const known = loaded.get(key);
  if (known) return known;
  const profile = dateTo(read(file, []), options.asOf);
  loaded.set(key, profile);
  return profile;
}

/** Names of the profiles that come with the suite. */
export function profileNames(): readonly string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length).replaceAll('\\', '/'))
    .sort();
}

/** The value of a choice, on the profile's date or on another one. */
export function choice<T = unknown>(profile: Profile, key: string, date: string = profile.asOf): T {
  const found = profile.choices.get(key);
  if (!found)
    throw new Error(`profile ${profile.name} has no choice "${key}"; known: ${[...profile.choices.keys()].join(', ')}`);
  return valueOn(found, date) as T;
}

/** The profile on its date: choices dated by another choice get that one's date, and each its value of the day. */
function dateTo(profile: Profile, asOf: string = profile.asOf): Profile {
  const choices = new Map<string, Choice>();
  for (const [key, each] of profile.choices) {
    const dated = each.dated.map(({ from, value }) => ({ from: dateOf(from, profile.choices), value }));
    choices.set(key, { ...each, dated, value: valueOn({ ...each, dated }, asOf) });
  }
  return { ...profile, asOf, choices };
}

function fileOf(nameOrPath: string, from: string): string {
  if (/\.ya?ml$/i.test(nameOrPath)) return resolve(from, nameOrPath);
  const file = join(home, `${nameOrPath}.yaml`);
  if (/^[a-z0-9/-]+$/.test(nameOrPath) && existsSync(file)) return file;
  throw new FileError('ProfileError', home, undefined, nameOrPath, {
    vi: `không có hồ sơ này; có ${profileNames().join(', ')}, hoặc đường dẫn tới một tệp .yaml`,
    en: `no such profile; known are ${profileNames().join(', ')}, or give the path of a .yaml file`,
  });
}

function read(file: string, above: readonly string[]): Profile {
  const opened = openChecked<ProfileFile>(file, schemaOf('profile'), 'ProfileError');
  const { value } = opened;
  if (above.includes(file))
    opened.fail(['extends'], { vi: 'hồ sơ kế thừa chính nó', en: 'the profile extends itself' });
  const base = value.extends === undefined ? undefined : read(fileOf(value.extends, dirname(file)), [...above, file]);
  const choices = new Map(base?.choices);
  for (const [key, entry] of Object.entries(value.choices ?? {}))
    choices.set(key, decided(key, entry, value.name, choices.get(key), opened));
  for (const [key, each] of choices) {
    for (const { from } of each.dated) {
      if (/^\d/.test(from) || choices.get(from)?.kind === 'date') continue;
      opened.fail(['choices', key, 'dated'], {
        vi: `"${from}" không phải ngày và không phải lựa chọn loại date`,
        en: `"${from}" is neither a date nor a choice of kind date`,
      });
    }
  }
  if (!file.startsWith(home)) {
    for (const [index, id] of (value.judges ?? []).entries()) {
      // Our own profiles are held against the catalogue by a test, so that loading one does not load the other.
      if (!find(id)) opened.fail(['judges', index], { vi: `không có yêu cầu ${id}`, en: `no requirement ${id}` });
    }
  }
  return {
    name: value.name,
    title: value.title,
    asOf: value.asOf ?? base!.asOf,
    choices,
    judges: new Set([...(base?.judges ?? []), ...(value.judges ?? [])]),
    axis: { ...base?.axis, ...value.axis },
  };
}

/** An entry of a difference keeps everything of the choice it changes but the value and its dates. */
function decided(
  key: string,
  entry: ChoiceEntry,
  by: string,
  before: Choice | undefined,
  file: CheckedFile<ProfileFile>,
): Choice {
  if (!before && entry.kind === undefined) {
    return file.fail(['choices', key], {
      vi: 'hồ sơ gốc không có lựa chọn này',
      en: 'the extended profile has no such choice',
    });
  }
  const { vi, en, value, ...rest } = entry;
  const choice: Choice = {
    ...(before ?? { convention: false, alternatives: [] as unknown[] }),
    ...rest,
    key,
    value,
    initial: value,
    dated: entry.dated ?? [],
    decidedBy: by,
    note: { vi: vi ?? before?.note.vi ?? '', en: en ?? before?.note.en ?? '' },
  } as Choice;
  const allowed = before ? allowedBy(before) : allowedBy(choice);
  for (const each of [value, ...choice.dated.map((later) => later.value)]) {
    const problem = misfit(choice.kind, each, allowed);
    if (problem) file.fail(['choices', key, 'value'], problem);
  }
  return { ...choice, alternatives: othersOf(choice, allowed) };
}

function dateOf(from: string, choices: ReadonlyMap<string, Choice>): string {
  return /^\d/.test(from) ? from : String(choices.get(from)?.initial);
}
