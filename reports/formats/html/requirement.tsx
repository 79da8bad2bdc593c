/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult } from '../../shape.ts';
import { statuses } from '../../vocabulary.ts';
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
  const { id, status, chapter, grade, weight, text, remark, clauses, reason, scenarios, tags } = requirement;
  const touched = [...new Set(scenarios.flatMap((scenario) => scenario.touched))].sort();
  const details = status !== 'NOT_APPLICABLE' && status !== 'UNTESTED';
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
      {scenarios.length > 0 && <Scenarios scenarios={scenarios} />}
      {details && touched.length > 0 && (
        <p>
          <Both {...labels.touched} />: {touched.join(', ')}
        </p>
      )}
      {details && command !== undefined && scenarios.length > 0 && (
        <p>
          <Both {...labels.reproduce} />: <code>{`${command} --tags "${tags}"`}</code>
        </p>
      )}
    </section>
  );
}
