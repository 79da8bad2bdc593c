/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult, Results } from '../../shape.ts';
import { groupUnverified } from '../../unverified.ts';
import { statuses } from '../../vocabulary.ts';
import { Badge, Both, Heads } from './bilingual.tsx';
import { Reproduce } from './requirement.tsx';
import { Why } from './scenarios.tsx';

/** Failed scenarios told in a card; the requirement below has them all. */
const TOLD = 3;

/** Requirements not kept: what was expected, what was seen, the clause, how to fix it, and one click from here the bytes. */
export function Findings({ results, weight }: { results: Results; weight: RequirementResult['weight'] }) {
  const found = results.requirements.filter((each) => each.status === 'VIOLATED' && each.weight === weight);
  if (found.length === 0) return null;
  const id = `findings-${weight}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Both {...(weight === 'mandatory' ? labels.violated : labels.advisories)} /> ({found.length})
      </h2>
      {found.map((requirement) => (
        <Finding key={requirement.id} requirement={requirement} command={results.command} />
      ))}
    </section>
  );
}

function Finding({ requirement, command }: { requirement: RequirementResult; command: string | undefined }) {
  const { id, text, status, clauses, scenarios, waiver } = requirement;
  const failed = scenarios.filter(({ verdict }) => verdict === 'fail');
  return (
    <article class="finding" aria-labelledby={`finding-${id}`}>
      <h3 id={`finding-${id}`}>
        <a href={`#${id}`}>{id}</a> <Badge kind={status} words={statuses[status]} />
        {waiver !== undefined && (
          <small>
            {' '}
            <Both {...labels.waiver} /> {waiver}
          </small>
        )}
      </h3>
      <p>
        <Both {...text} />
      </p>
      <p class="clause">
        <Both {...labels.article} />: <span lang="vi">{clauses.map(({ instrument, place }) => (place ? `${instrument}, ${place}` : instrument)).join('; ')}</span>
      </p>
      {failed.slice(0, TOLD).map((scenario) => (
        <section class="case" key={`${scenario.uri}:${scenario.line}`} aria-label={scenario.name}>
          <p>
            <b lang="vi">{scenario.name}</b>
          </p>
          <Why {...scenario} />
        </section>
      ))}
      {failed.length > TOLD && (
        <p>
          <a href={`#${id}`}>
            <Both {...labels.details} /> ({failed.length})
          </a>
        </p>
      )}
      {failed.every(({ finding }) => finding?.fix === undefined) && (
        <p>
          <b>
            <Both {...labels.fix} />
          </b>
          : <Both vi={`${labels.makeItSo.vi}: ${text.vi}`} en={`${labels.makeItSo.en}: ${text.en}`} />
        </p>
      )}
      <Reproduce requirement={requirement} command={command} />
    </article>
  );
}

/** What this run says nothing certain about, by reason. */
export function NotVerified({ results }: { results: Results }) {
  const rows = groupUnverified(results.notVerified);
  return (
    <section aria-labelledby="not-verified">
      <h2 id="not-verified">
        <Both {...labels.notVerified} /> ({results.notVerified.length})
      </h2>
      {rows.length === 0 ? (
        <p>
          <Both {...labels.nothingUnverified} />
        </p>
      ) : (
        <table>
          <Heads of={[labels.status, labels.reason, labels.requirements]} />
          <tbody>
            {rows.map(({ status, reason, ids }) => (
              <tr key={`${status} ${reason.vi}`}>
                <td>
                  <Badge kind={status} words={statuses[status]} />
                </td>
                <td>
                  <Both {...reason} />
                </td>
                <td>
                  {ids.map((id, n) => (
                    <span key={id}>
                      {n > 0 && ', '}
                      <a href={`#${id}`}>{id}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
