/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { statuses, type Status } from '../../vocabulary.ts';
import { Both } from './bilingual.tsx';
import { RequirementBlock } from './requirement.tsx';
import { Scenarios } from './scenarios.tsx';

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
