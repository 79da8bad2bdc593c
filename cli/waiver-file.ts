import { join, resolve } from 'node:path';
import { wireDateToDay } from '../protocol/dates.ts';
import type { Waiver } from '../reports/examination.ts';
import { renderJson } from '../reports/formats/json.ts';
import { loadCatalogue } from '../requirements/catalogue.ts';
import { openChecked } from '../requirements/checked-file.ts';
import { projectRoot } from './examine.ts';

interface WaiverFile {
  readonly schema?: 'urn:lienthong:waivers:1';
  readonly waivers: readonly Waiver[];
}

/** Reads a waiver file (schemas/plan/waivers.schema.json, YAML or JSON), none without one; the first thing wrong is told with file, line and key. */
export function readWaivers(file: string | undefined): readonly Waiver[] {
  if (file === undefined) return [];
  const { value, fail } = openChecked<WaiverFile>(resolve(file), join(projectRoot, 'schemas', 'plan', 'waivers.schema.json'), 'PlanError');
  const known = new Set(loadCatalogue().map(({ id }) => id));
  const seen = { id: new Set<string>(), requirement: new Set<string>() };
  for (const [index, waiver] of value.waivers.entries()) {
    const at = (key: keyof Waiver): readonly (string | number)[] => ['waivers', index, key];
    if (!known.has(waiver.requirement)) {
      fail(at('requirement'), { vi: `danh mục không có yêu cầu ${waiver.requirement}; lệnh requirements liệt kê các mã`, en: 'no such requirement; the command requirements lists the ids' });
    }
    for (const key of ['id', 'requirement'] as const) {
      if (seen[key].size === seen[key].add(waiver[key]).size) fail(at(key), { vi: `${waiver[key]} đã có ở một miễn trừ trước`, en: `${waiver[key]} stands in an earlier waiver already` });
    }
    if (wireDateToDay(waiver.expires.replaceAll('-', '/')) === undefined) fail(at('expires'), { vi: `không có ngày ${waiver.expires}`, en: `there is no day ${waiver.expires}` });
  }
  return value.waivers;
}

/** The waivers that lie in a bundle. */
export function waiversIn(file: Uint8Array | undefined): readonly Waiver[] {
  return file ? (JSON.parse(Buffer.from(file).toString('utf8')) as WaiverFile).waivers : [];
}

/** The waivers as they lie in a bundle, so that it can be judged again with them. */
export function waiverFile(waivers: readonly Waiver[]): string {
  return renderJson({ schema: 'urn:lienthong:waivers:1', waivers } satisfies WaiverFile);
}
