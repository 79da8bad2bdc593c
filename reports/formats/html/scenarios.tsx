/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { ScenarioResult } from '../../shape.ts';
import { verdicts } from '../../vocabulary.ts';
import { Badge, Both, Heads } from './bilingual.tsx';

/** Scenarios with verdict, reason, finding and the way to the bytes. */
export function Scenarios({ scenarios }: { scenarios: readonly ScenarioResult[] }) {
  return (
    <table class="scenarios">
      <Heads of={[labels.verdict, labels.scenario, labels.reason]} />
      <tbody>
        {scenarios.map((scenario) => (
          <tr key={`${scenario.uri}:${scenario.line}`}>
            <td>
              <Badge kind={scenario.verdict} words={verdicts[scenario.verdict]} />
            </td>
            <th scope="row">
              <span lang="vi">{scenario.name}</span>
              {scenario.polarity && (
                <small>
                  {' ('}
                  <Both {...labels[scenario.polarity]} />)
                </small>
              )}
            </th>
            <td>
              <Why {...scenario} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why a scenario did not pass, and the way to its bytes. */
export function Why({ verdict, reason, text, step, finding, journal }: ScenarioResult) {
  if (verdict === 'pass') return journal === undefined ? null : <Evidence journal={journal} entries={[]} />;
  return (
    <>
      {text && !finding && (
        <p>
          <Both {...text} /> <small>{reason}</small>
        </p>
      )}
      <dl>
        {step !== undefined && <Term label="decidedAt" text={step} />}
        {finding && finding.expected !== '' && <Term label="expected" text={finding.expected} />}
        {finding && <Term label="observed" text={finding.observed} />}
        {finding?.fix !== undefined && <Term label="fix" text={finding.fix} />}
      </dl>
      {journal !== undefined && <Evidence journal={journal} entries={finding?.evidence ?? []} />}
    </>
  );
}

function Term({ label, text }: { label: keyof typeof labels; text: string }) {
  return (
    <>
      <dt>
        <Both {...labels[label]} />
      </dt>
      <dd lang="vi">{text}</dd>
    </>
  );
}

function Evidence({ journal, entries }: { journal: string; entries: readonly number[] }) {
  return (
    <p class="evidence">
      <Both {...labels.journal} />: <a href={`./${encodeURI(journal)}`}>{journal}</a>
      {entries.length > 0 && (
        <>
          , <Both {...labels.entries} />{' '}
          {entries.map((seq, n) => (
            <span key={seq}>
              {n > 0 && ', '}
              <a href={`./${encodeURI(journal)}#:~:text=${encodeURIComponent(`"seq":${seq},`)}`}>{seq}</a>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
