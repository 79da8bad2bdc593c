import type { Blocker, RequirementResult, Results, ScenarioResult, WaiverResult } from './shape.ts';
import { blockers, type BlockerCode, type Decision, type Status } from './vocabulary.ts';

/** What a decision rests on. */
export interface Grounds {
  readonly requirements: readonly RequirementResult[];
  readonly untraced: readonly ScenarioResult[];
  readonly selected: number;
  readonly complete: boolean;
  readonly problems: readonly string[];
  readonly waivers?: readonly WaiverResult[];
}

/** The decision about the whole examination with everything that stands against a plain CONFORMANT. */
export function decide(grounds: Grounds): { readonly decision: Decision; readonly because: readonly Blocker[] } {
  const because = standingAgainst(grounds);
  const codes = new Set(because.map(({ code }) => code));
  if (codes.has('VIOLATED')) return { decision: 'NOT CONFORMANT', because };
  if (because.some(({ code }) => code !== 'WAIVED')) return { decision: 'INCOMPLETE', because };
  return { decision: codes.has('WAIVED') ? 'CONFORMANT WITH WAIVERS' : 'CONFORMANT', because };
}

/** Exit code of an examination: 0 conformant, 1 not, 3 incomplete, 4 our own error, 5 nothing selected. */
export function exitCode({ decision, because }: Pick<Results, 'decision' | 'because'>): 0 | 1 | 3 | 4 | 5 {
  if (decision === 'NOT CONFORMANT') return 1;
  if (decision !== 'INCOMPLETE') return 0;
  const codes = new Set(because.map(({ code }) => code));
  if (codes.has('ENGINE_ERROR')) return 4;
  return codes.has('NOTHING_SELECTED') || codes.has('NOTHING_APPLICABLE') ? 5 : 3;
}

function standingAgainst({ requirements, untraced, selected, complete, problems, waivers = [] }: Grounds): Blocker[] {
  const mandatory = requirements.filter(({ weight }) => weight === 'mandatory');
  const unwaived = (status: Status) => mandatory.filter((each) => each.status === status && each.waiver === undefined);
  const applicable = requirements
    .flatMap(({ scenarios }) => scenarios)
    .filter(({ verdict }) => verdict !== 'notApplicable');
  const ran = applicable.filter(({ reason }) => reason !== 'NOT_SELECTED');
  const broken = requirements.filter(({ scenarios }) => scenarios.some(({ verdict }) => verdict === 'error'));
  const engine = broken.length > 0 || problems.length > 0 || untraced.some(({ verdict }) => verdict === 'error');
  const lost = untraced.some(({ reason }) => reason === 'NOT_RUN');
  const nothing = selected === 0 ? 'NOTHING_SELECTED' : ran.length === 0 ? 'NOTHING_APPLICABLE' : undefined;
  const satisfied = mandatory.some(({ status }) => status === 'SATISFIED');
  return [
    ...about('VIOLATED', unwaived('VIOLATED')),
    ...(engine ? [blocker('ENGINE_ERROR', broken)] : []),
    ...(complete && !lost ? [] : [blocker('CUT_SHORT')]),
    ...(nothing ? [blocker(nothing)] : []),
    ...about('UNDETERMINED', unwaived('UNDETERMINED')),
    ...about('UNPROVEN', unwaived('UNPROVEN')),
    ...about(
      'WAIVER_EXPIRED',
      waivers.filter(({ state }) => state === 'expired').map(({ requirement }) => ({ id: requirement })),
    ),
    ...(nothing || satisfied ? [] : [blocker('NOTHING_SATISFIED')]),
    ...about(
      'WAIVED',
      mandatory.filter(({ waiver }) => waiver !== undefined),
    ),
  ];
}

function about(code: BlockerCode, requirements: readonly Pick<RequirementResult, 'id'>[]): Blocker[] {
  return requirements.length > 0 ? [blocker(code, requirements)] : [];
}

function blocker(code: BlockerCode, requirements: readonly Pick<RequirementResult, 'id'>[] = []): Blocker {
  return { code, vi: blockers[code].vi, en: blockers[code].en, requirements: requirements.map(({ id }) => id) };
}
