import type { Problem, Severity } from '../message.ts';
import { PROBLEMS, type ProblemCode } from './problems.ts';
import { pathOf } from './tree.ts';
import type { Element } from './xml.ts';

/** Where a problem lies: at an element, or at a child that its parent lacks. */
export interface Place {
  readonly at?: Element;
  /** Name of the missing child. */
  readonly missing?: string;
  readonly line?: number;
}

/** Collects what is wrong with one message. */
export interface Report {
  readonly problems: Problem[];
  add(code: ProblemCode, place: Place, facts: { readonly expected: string; readonly found: string }): void;
}

/** `severities` overrides the table for profiles that rule otherwise. */
export function openReport(severities: Partial<Record<ProblemCode, Severity>> = {}): Report {
  const problems: Problem[] = [];
  return {
    problems,
    add(code, { at, missing, line = at?.line }, { expected, found }) {
      const entry: { readonly severity: Severity; readonly rulings?: readonly string[] } = PROBLEMS[code];
      problems.push({
        code,
        severity: severities[code] ?? entry.severity,
        path: `${at ? pathOf(at) : ''}${missing === undefined ? '' : `/${missing}`}` || '/',
        ...(line !== undefined && { line }),
        expected,
        found: clip(found),
        ...(entry.rulings && { rulings: entry.rulings }),
      });
    },
  };
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
