/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult, Results, ScenarioResult } from '../../shape.ts';
import { statuses, verdicts, type Status } from '../../vocabulary.ts';
import { Badge, Both } from './bilingual.tsx';

/** Chapter by chapter, requirement by requirement, scenario by scenario. */
export function Chapters({ results }: { results: Results }) {
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters">
        <Both {...labels.byChapter} />
      </h2>
      <Filter results={results} />
      {results.chapters.map(({ name, title }) => (
        <section class="chapter" aria-labelledby={`chapter-${name}`} key={name}>
          <h3 id={`chapter-${name}`}>
            <Both {...title} />
          </h3>
          {results.requirements
            .filter(({ chapter }) => chapter === name)
            .map((requirement) => (
              <RequirementBlock key={requirement.id} requirement={requirement} command={results.command} />
            ))}
        </section>
      ))}
      {results.untraced.length > 0 && (
        <section aria-labelledby="untraced">
          <h3 id="untraced">
            <Both {...labels.untraced} />
          </h3>
          <Scenarios scenarios={results.untraced} />
        </section>
      )}
    </section>
  );
}

/** Shown by the script alone: without it every requirement is on the page anyway. */
function Filter({ results }: { results: Results }) {
  return (
    <form id="filter" hidden aria-label={`${labels.filter.vi} / ${labels.filter.en}`}>
      <label for="filter-chapter">
        <Both {...labels.chapter} />
      </label>
      <select id="filter-chapter">
        <option value="" data-vi={labels.all.vi} data-en={labels.all.en}>
          {labels.all.vi}
        </option>
        {results.chapters.map(({ name, title }) => (
          <option key={name} value={name} data-vi={title.vi} data-en={title.en}>
            {title.vi}
          </option>
        ))}
      </select>
      <label for="filter-status">
        <Both {...labels.status} />
      </label>
      <select id="filter-status">
        <option value="" data-vi={labels.all.vi} data-en={labels.all.en}>
          {labels.all.vi}
        </option>
        {(Object.keys(statuses) as Status[]).map((status) => (
          <option key={status} value={status} data-vi={statuses[status].vi} data-en={statuses[status].en}>
            {statuses[status].vi}
          </option>
        ))}
      </select>
      <p role="status">
        <span id="filter-count">{results.requirements.length}</span> <Both {...labels.shown} />
      </p>
    </form>
  );
}

function RequirementBlock({ requirement, command }: { requirement: RequirementResult; command: string | undefined }) {
  const { id, status, chapter, level, weight, text, clauses, reason, scenarios, tags } = requirement;
  const touched = [...new Set(scenarios.flatMap((scenario) => scenario.touched))].sort();
  const details = status !== 'NOT_APPLICABLE' && status !== 'UNTESTED';
  return (
    <section class="requirement" id={id} data-chapter={chapter} data-status={status} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        {id} <Badge kind={status} words={statuses[status]} /> <small>{level}</small>
        {weight === 'advisory' && (
          <small>
            {' '}
            <Both {...labels.advisory} />
          </small>
        )}
      </h4>
      <p>
        <Both {...text} />
      </p>
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

function Scenarios({ scenarios }: { scenarios: readonly ScenarioResult[] }) {
  return (
    <table class="scenarios">
      <thead>
        <tr>
          <th scope="col">
            <Both {...labels.verdict} />
          </th>
          <th scope="col">
            <Both {...labels.scenario} />
          </th>
          <th scope="col">
            <Both {...labels.reason} />
          </th>
        </tr>
      </thead>
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

function Why({ verdict, reason, text, step, finding, journal }: ScenarioResult) {
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
      <Both {...labels.evidence} />: <a href={`./${encodeURI(journal)}`}>{journal}</a>
      {entries.length > 0 && (
        <>
          , <Both {...labels.entries} /> {entries.join(', ')}
        </>
      )}
    </p>
  );
}
