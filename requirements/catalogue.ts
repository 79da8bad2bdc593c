import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileError, openChecked, type CheckedFile } from './checked-file.ts';
import { loadIcs } from './ics.ts';
import {
  LEVEL_OF_GRADE,
  type Clause,
  type Confidence,
  type Party,
  type Requirement,
  type Role,
} from './requirement.ts';
import { hereIs, loadInstruments, schemaOf, type Instrument } from './sources.ts';

export interface Chapter {
  /** Name of the file without extension, and of the folder under features/. */
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly requirements: readonly Requirement[];
}

type Entry = Omit<Requirement, 'chapter' | 'clauses' | 'level' | 'role' | 'text'> & {
  readonly bound: readonly Party[];
  readonly clauses: readonly string[];
  readonly vi: string;
  readonly en: string;
};
interface ChapterFile {
  readonly order: number;
  readonly title: Chapter['title'];
  readonly requirements: readonly Entry[];
}

const home = hereIs('chapters');
const loaded = new Map<string, readonly Chapter[]>();
const flat = new WeakMap<readonly Chapter[], readonly Requirement[]>();

/** The chapters in their order; read whole or not at all, once per process and folder. */
export function loadChapters(folder: string = home): readonly Chapter[] {
  const known = loaded.get(folder);
  if (known) return known;
  const chapters = readChapters(folder);
  loaded.set(folder, chapters);
  return chapters;
}

/** All requirements, in the order of the chapters. */
export function loadCatalogue(folder: string = home): readonly Requirement[] {
  const chapters = loadChapters(folder);
  const known = flat.get(chapters);
  if (known) return known;
  const catalogue = chapters.flatMap((chapter) => chapter.requirements);
  flat.set(chapters, catalogue);
  return catalogue;
}

/** The requirement with this id. */
export function find(id: string, catalogue: readonly Requirement[] = loadCatalogue()): Requirement | undefined {
  return catalogue.find((requirement) => requirement.id === id);
}

function readChapters(folder: string): readonly Chapter[] {
  const seen = new Map<string, string>();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const files = names.map((file) => {
    const opened = openChecked<ChapterFile>(join(folder, file), schemaOf('chapter'), 'CatalogueError');
    for (const [index, { id }] of opened.value.requirements.entries()) {
      const before = seen.get(id);
      if (before)
        opened.fail(['requirements', index, 'id'], {
          vi: `mã đã có trong ${before}`,
          en: `this id is already in ${before}`,
        });
      seen.set(id, file);
    }
    return { name: file.slice(0, -'.yaml'.length), opened };
  });
  if (files.length === 0)
    throw new FileError('CatalogueError', folder, undefined, '', { vi: 'không có chương nào', en: 'no chapter here' });
  return files
    .sort((a, b) => a.opened.value.order - b.opened.value.order)
    .map(({ name, opened }) => ({
      name,
      title: opened.value.title,
      requirements: opened.value.requirements.map((entry, index) => requirementOf(entry, name, index, opened)),
    }));
}

function requirementOf(entry: Entry, chapter: string, index: number, file: CheckedFile<ChapterFile>): Requirement {
  const { vi, en, clauses: cited, ...rest } = entry;
  for (const key of entry.when ?? []) {
    if (!loadIcs().has(key)) {
      file.fail(['requirements', index, 'when'], {
        vi: `"${key}" không có trong requirements/ics.yaml`,
        en: `"${key}" is not in requirements/ics.yaml`,
      });
    }
  }
  const clauses = cited.map((text, at) => {
    const clause = clauseOf(text);
    if (!loadInstruments().has(clause.instrument)) {
      file.fail(['requirements', index, 'clauses', at], {
        vi: `"${clause.instrument}" không có trong requirements/instruments.yaml`,
        en: `"${clause.instrument}" is not in requirements/instruments.yaml`,
      });
    }
    return clause;
  }) as unknown as Requirement['clauses'];
  const inForce = entry.inForce ?? widest(clauses.map(({ instrument }) => loadInstruments().get(instrument)!));
  return {
    ...rest,
    chapter,
    clauses,
    level: LEVEL_OF_GRADE[entry.grade],
    role: roleOf(entry.bound),
    text: { vi, en },
    ...(inForce && { inForce }),
  };
}

/** A citation as it is written: instrument, place (confidence). */
function clauseOf(text: string): Clause {
  const [, instrument, place, confidence] = /^([^,()]+)(?:, ([^()]+))? \((.+)\)$/.exec(text)!;
  return { instrument: instrument!, ...(place !== undefined && { place }), confidence: confidence as Confidence };
}

function roleOf(bound: readonly Party[]): Role {
  const [sender, receiver] = [bound.includes('S'), bound.includes('R')];
  if (sender && receiver) return 'both';
  return sender ? 'sender' : receiver ? 'receiver' : 'axis';
}

/** In force while any of the dated instruments is; undated sources say nothing about it. */
function widest(cited: readonly Instrument[]): Requirement['inForce'] {
  const spans = cited.flatMap(({ inForce }) => (inForce ? [inForce] : []));
  if (spans.length === 0) return undefined;
  const from = spans.map((span) => span.from ?? '').sort()[0];
  const to = spans.every((span) => span.to)
    ? spans
        .map((span) => span.to!)
        .sort()
        .at(-1)
    : undefined;
  return { ...(from && { from }), ...(to && { to }) };
}
