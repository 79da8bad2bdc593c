/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { statuses, verdicts, type Status, type Verdict } from '../../vocabulary.ts';
import { Badge, Both, Heads } from './bilingual.tsx';

/** How many requirements and scenarios came out how. */
export function Counts({ counts }: { counts: Results['counts'] }) {
  return (
    <div class="counts">
      <table>
        <caption>
          <Both {...labels.requirements} />
        </caption>
        <Heads of={[labels.status, labels.mandatory, labels.total]} />
        <tbody>
          {(Object.keys(statuses) as Status[]).map((status) => (
            <tr key={status}>
              <th scope="row">
                <Badge kind={status} words={statuses[status]} />
              </th>
              <td>{counts.mandatory[status]}</td>
              <td>{counts.requirements[status]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Both {...labels.total} />
            </th>
            <td>{counts.mandatory.total}</td>
            <td>{counts.requirements.total}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <caption>
          <Both {...labels.scenarios} />
        </caption>
        <Heads of={[labels.verdict, labels.total]} />
        <tbody>
          {(Object.keys(verdicts) as Verdict[]).map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <Badge kind={verdict} words={verdicts[verdict]} />
              </th>
              <td>{counts.scenarios[verdict]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Both {...labels.total} />
            </th>
            <td>{counts.scenarios.total}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
