/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import { decisions, statuses, type Status } from '../../vocabulary.ts';
import type { Report } from '../report.ts';
import { Both } from './bilingual.tsx';
import { Counts } from './counts.tsx';
import { Facts } from './facts.tsx';

/** Page one: the decision, for what, on which basis, how many, and what it does not say. */
export function Summary({ results, certificate }: Omit<Report, 'language'>) {
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">
        <Both {...labels.decision} />
      </h2>
      <div class={`decision ${results.decision.replaceAll(' ', '-')}`}>
        <p>
          <strong>
            <Both {...decisions[results.decision]} />
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
      <p>
        <Both {...certificate.statement} />
      </p>
      {results.problems.length > 0 && <Problems problems={results.problems} />}
      <Facts results={results} certificate={certificate} />
      <Counts counts={results.counts} />
    </section>
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

function statusesOf(list: Report['results']['notVerified']): readonly (readonly [Status, number])[] {
  return (Object.keys(statuses) as Status[])
    .map((status) => [status, list.filter((each) => each.status === status).length] as const)
    .filter(([, count]) => count > 0);
}
