import type { Waiver } from './examination.ts';
import type { RequirementResult, WaiverResult } from './shape.ts';

export interface Waived {
  readonly requirements: readonly RequirementResult[];
  readonly waivers: readonly WaiverResult[];
}

/**
 * Applies the waivers as of a day: one that is in force and needed marks its requirement, whose status stays what it is.
 * An expired one has no effect and stands against the decision; one that nothing needs is only reported.
 */
export function withWaivers(requirements: readonly RequirementResult[], waivers: readonly Waiver[], day: string): Waived {
  const needing = new Set(requirements.filter(isNotKept).map(({ id }) => id));
  const judged = waivers.map((waiver): WaiverResult => ({
    ...waiver,
    state: day > waiver.expires ? 'expired' : needing.has(waiver.requirement) ? 'applied' : 'unneeded',
  }));
  const applied = new Map(judged.filter(({ state }) => state === 'applied').map(({ requirement, id }) => [requirement, id]));
  return {
    requirements: requirements.map((each) => {
      const waiver = applied.get(each.id);
      return waiver === undefined ? each : { ...each, waiver };
    }),
    waivers: judged,
  };
}

/** Last instant at which a paper that rests on these waivers may speak, ISO 8601; undefined without any. */
export function waiversEnd(waivers: readonly WaiverResult[]): string | undefined {
  const [first] = waivers.filter(({ state }) => state === 'applied').map(({ expires }) => expires).sort();
  return first && `${first}T23:59:59+07:00`;
}

/** Only what would block can be waived. */
function isNotKept({ weight, status }: RequirementResult): boolean {
  return weight === 'mandatory' && (status === 'VIOLATED' || status === 'UNDETERMINED' || status === 'UNPROVEN');
}
