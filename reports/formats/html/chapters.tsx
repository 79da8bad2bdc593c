/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { statuses, type Status } from '../../vocabulary.ts';
import { Badge, Both } from './bilingual.tsx';
import { Filter } from './filter.tsx';
import { RequirementBlock } from './requirement.tsx';
import { Scenarios } from './scenarios.tsx';

/** Chapter by chapter, requirement by requirement, scenario by scenario. */
export function Chapters({ results }: { results: Results }) {
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters">
        <Both {...labels.byChapter} />
      </h2>
      <Overview results={results} />
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

/** How every chapter came out, one line each. */
function Overview({ results: { chapters, requirements, counts } }: { results: Results }) {
  const held = (Object.keys(statuses) as Status[]).filter((status) => counts.requirements[status] > 0);
  return (
    <table class="overview">
      <thead>
        <tr>
          <th scope="col">
            <Both {...labels.chapter} />
          </th>
          {held.map((status) => (
            <th scope="col" key={status}>
              <Badge kind={status} words={statuses[status]} />
            </th>
          ))}
          <th scope="col">
            <Both {...labels.total} />
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ name, title }) => {
          const own = requirements.filter(({ chapter }) => chapter === name);
          return (
            <tr key={name}>
              <th scope="row">
                <a href={`#chapter-${name}`}>
                  <Both {...title} />
                </a>
              </th>
              {held.map((status) => (
                <td key={status}>{own.filter((each) => each.status === status).length || '–'}</td>
              ))}
              <td>{own.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
