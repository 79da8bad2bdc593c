/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { waiverStates } from '../../vocabulary.ts';
import { Both, Heads } from './bilingual.tsx';

/** Every waiver that was brought, with who stands for it and what became of it. */
export function Waivers({ waivers }: Pick<Results, 'waivers'>) {
  if (waivers.length === 0) return null;
  return (
    <table>
      <caption>
        <Both {...labels.waivers} />
      </caption>
      <Heads of={[labels.waiver, labels.requirement, labels.why, labels.approvedBy, labels.until, labels.status]} />
      <tbody>
        {waivers.map(({ id, requirement, who, why, evidence, expires, approvedBy, state }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{requirement}</td>
            <td>
              <p>{why}</p>
              <p>
                <Both {...labels.restsOn} />: {evidence}
              </p>
              <p>
                <Both {...labels.askedBy} />: {who}
              </p>
            </td>
            <td>{approvedBy}</td>
            <td>{expires}</td>
            <td>
              <span class={`badge ${state}`}>
                <Both {...waiverStates[state]} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
