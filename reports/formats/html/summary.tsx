/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { decisions, statuses, verdicts, type Status } from '../../vocabulary.ts';
import type { Report } from '../report.ts';
import { Bar } from './bar.tsx';
import { Both } from './bilingual.tsx';
import { Counts } from './counts.tsx';
import { Facts } from './facts.tsx';
import { Waivers } from './waivers.tsx';

/** Page one: the decision, how many, and what it does not say. */
export function Summary({ results, certificate }: Omit<Report, 'language'>) {
  const { counts, decision } = results;
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" class="quiet">
        <Both {...labels.decision} />
      </h2>
      <div class={`decision ${decision.replaceAll(' ', '-')}`}>
        <p class="verdict">
          <strong>
            <Both {...decisions[decision]} />
          </strong>
        </p>
        {results.because.length > 0 && (
          <ul>
            {results.because.map((blocker) => (
              <li key={blocker.code}>
                <Both {...blocker} />
                {blocker.requirements.length > 0 && ` (${blocker.requirements.length})`}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="#not-verified">
            <Both {...labels.notVerified} />
          </a>
          : {results.notVerified.length}
          {statusesOf(results.notVerified).map(([status, count], n) => (
            <span key={status}>
              {n === 0 ? ' – ' : ', '}
              {count} <Both {...statuses[status]} />
            </span>
          ))}
        </p>
      </div>
      <ul class="tiles">
        <Tile count={counts.mandatory.SATISFIED} of={counts.mandatory.total} label={labels.mandatoryKept} />
        <Tile count={counts.requirements.VIOLATED} of={counts.requirements.total} label={labels.violated} />
        <Tile count={counts.scenarios.pass} of={counts.scenarios.total} label={labels.scenariosPassed} />
        <Tile count={results.notVerified.length} of={counts.requirements.total} label={labels.notVerified} />
      </ul>
      <Bar counts={counts.requirements} table={statuses} label={labels.requirements} />
      <Bar counts={counts.scenarios} table={verdicts} label={labels.scenarios} />
      {results.problems.length > 0 && <Problems problems={results.problems} />}
      <Waivers waivers={results.waivers} />
      <p class="standing">
        <Both {...certificate.statement} />
      </p>
    </section>
  );
}

/** What the decision rests on, and the numbers behind it. */
export function Basis({ results, certificate }: Omit<Report, 'language'>) {
  return (
    <section aria-labelledby="basis">
      <h2 id="basis">
        <Both {...labels.basis} />
      </h2>
      <Facts results={results} certificate={certificate} />
      <Counts counts={results.counts} />
    </section>
  );
}

function Tile({ count, of, label }: { count: number; of: number; label: (typeof labels)[keyof typeof labels] }) {
  return (
    <li>
      <span class="number">
        {count}
        <small> / {of}</small>
      </span>{' '}
      <Both {...label} />
    </li>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <>
      <h3>
        <Both {...labels.problems} />
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

function statusesOf(list: Results['notVerified']): readonly (readonly [Status, number])[] {
  return (Object.keys(statuses) as Status[])
    .map((status) => [status, list.filter((each) => each.status === status).length] as const)
    .filter(([, count]) => count > 0);
}
