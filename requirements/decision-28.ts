import { readChecked } from './checked-file.ts';
import { hereIs, schemaOf } from './sources.ts';

/** One clause of Decision 28 and where it went: the requirements that carry it, or why none does. */
export interface ClauseRow {
  readonly place: string;
  readonly vi: string;
  readonly en: string;
  readonly requirements?: readonly string[];
  readonly reason?: { readonly vi: string; readonly en: string };
}

export interface Decision28 {
  readonly instrument: string;
  readonly clauses: readonly ClauseRow[];
}

let decision: Decision28 | undefined;

/** Every article and clause of Quyết định 28/2018/QĐ-TTg. */
export function loadDecision28(): Decision28 {
  decision ??= readChecked<Decision28>(hereIs('decision-28.yaml'), schemaOf('decision-28'), 'CatalogueError');
  return decision;
}
