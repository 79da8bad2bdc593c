/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult } from '../../shape.ts';
import { statuses, verdicts, type Verdict } from '../../vocabulary.ts';
import { Badge, Both } from './bilingual.tsx';
import { Scenarios } from './scenarios.tsx';

/** One requirement: its sentence, its clauses, what became of it and how to see it again. */
export function RequirementBlock({
  requirement,
  command,
}: {
  requirement: RequirementResult;
  command: string | undefined;
}) {
  const { id, status, chapter, grade, weight, text, remark, clauses, reason, scenarios } = requirement;
  const { waiver } = requirement;
  const touched = [...new Set(scenarios.flatMap((scenario) => scenario.touched))].sort();
  const details = status !== 'NOT_APPLICABLE' && status !== 'UNTESTED';
  const settled = status === 'SATISFIED' || !details;
  return (
    <section class="requirement" id={id} data-chapter={chapter} data-status={status} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        {id} <Badge kind={status} words={statuses[status]} />{' '}
        <small>
          <Both {...labels[weight]} /> · {grade}
        </small>
      </h4>
      <p>
        <Both {...text} />
      </p>
      {remark && (
        <p>
          <Both {...remark} />
        </p>
      )}
      <p class="clause" lang="vi">
        {clauses
          .map(({ instrument, place, confidence }) => `${instrument}${place ? `, ${place}` : ''} (${confidence})`)
          .join('; ')}
      </p>
      {reason && (
        <p>
          <Both {...labels.reason} />: <Both {...reason} />
        </p>
      )}
      {waiver !== undefined && (
        <p>
          <Both {...labels.waiver} />: {waiver}
        </p>
      )}
      {scenarios.length > 0 && (
        <details open={!settled}>
          <summary>
            <Tally scenarios={scenarios} />
          </summary>
          <Scenarios scenarios={scenarios} />
          {details && touched.length > 0 && (
            <p>
              <Both {...labels.touched} />: {touched.join(', ')}
            </p>
          )}
        </details>
      )}
      {details && <Reproduce requirement={requirement} command={command} />}
    </section>
  );
}

/** The command that runs the scenarios of a requirement again, its control included. */
export function Reproduce({ requirement: { scenarios, tags }, command }: { requirement: RequirementResult; command: string | undefined }) {
  if (command === undefined || scenarios.length === 0) return null;
  return (
    <p>
      <Both {...labels.reproduce} />: <code>{`${command} --tags "${tags}"`}</code>
    </p>
  );
}

function Tally({ scenarios }: Pick<RequirementResult, 'scenarios'>) {
  const told = (Object.keys(verdicts) as Verdict[])
    .map((verdict) => [verdict, scenarios.filter((each) => each.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <>
      {scenarios.length} <Both {...labels.scenariosOf} />:{' '}
      {told.map(([verdict, count], n) => (
        <span key={verdict}>
          {n > 0 && ', '}
          {count} <Both {...verdicts[verdict]} />
        </span>
      ))}
    </>
  );
}
