/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult, Results } from '../../shape.ts';
import { groupUnverified } from '../../unverified.ts';
import { statuses } from '../../vocabulary.ts';
import { Badge, Both } from './bilingual.tsx';

/** Requirements not kept, each with its sentence and the way to its details. */
export function Findings({ results, weight }: { results: Results; weight: RequirementResult['weight'] }) {
  const found = results.requirements.filter((each) => each.status === 'VIOLATED' && each.weight === weight);
  if (found.length === 0) return null;
  const id = `findings-${weight}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Both {...(weight === 'mandatory' ? labels.violated : labels.advisories)} /> ({found.length})
      </h2>
      <ul>
        {found.map((requirement) => (
          <li key={requirement.id}>
            <a href={`#${requirement.id}`}>{requirement.id}</a>: <Both {...requirement.text} />
          </li>
        ))}
      </ul>
    </section>
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
          <thead>
            <tr>
              <th scope="col">
                <Both {...labels.status} />
              </th>
              <th scope="col">
                <Both {...labels.reason} />
              </th>
              <th scope="col">
                <Both {...labels.requirements} />
              </th>
            </tr>
          </thead>
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
