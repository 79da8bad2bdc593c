/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Assumption } from '../../basis.ts';
import { labels } from '../../labels.ts';
import { Both, Heads } from './bilingual.tsx';

/** The choices the law leaves open that verdicts of this run rest on. */
export function Assumptions({ assumptions }: { assumptions: readonly Assumption[] }) {
  if (assumptions.length === 0) return null;
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions">
        <Both {...labels.assumptions} />
      </h2>
      <table>
        <Heads of={[labels.choice, labels.value, labels.requirements]} />
        <tbody>
          {assumptions.map(({ choice, value, text, convention, requirements }) => (
            <tr key={choice}>
              <th scope="row">
                {choice}
                {text && (
                  <p>
                    <Both {...text} />
                  </p>
                )}
              </th>
              <td>
                {value !== undefined && <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>}
                {convention && (
                  <p>
                    <Both {...labels.convention} />
                  </p>
                )}
              </td>
              <td>{requirements.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
