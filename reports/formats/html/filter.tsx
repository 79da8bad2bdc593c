/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { statuses, type Status, type Words } from '../../vocabulary.ts';
import { Both } from './bilingual.tsx';

/** Shown by the script alone: without it every requirement is on the page anyway. */
export function Filter({ results }: { results: Results }) {
  const held = (Object.keys(statuses) as Status[]).filter((status) => results.counts.requirements[status] > 0);
  return (
    <form id="filter" hidden aria-label={`${labels.filter.vi} / ${labels.filter.en}`}>
      <Choice id="chapter" label={labels.chapter} options={results.chapters.map(({ name, title }) => [name, title])} />
      <Choice id="status" label={labels.status} options={held.map((status) => [status, statuses[status]])} />
      <label for="filter-text">
        <Both {...labels.search} />
      </label>
      <input id="filter-text" type="search" autocomplete="off" spellcheck={false} />
      <p role="status">
        <span id="filter-count">{results.requirements.length}</span> <Both {...labels.shown} />
      </p>
    </form>
  );
}

function Choice({ id, label, options }: { id: string; label: Words; options: readonly (readonly [string, Words])[] }) {
  return (
    <>
      <label for={`filter-${id}`}>
        <Both {...label} />
      </label>
      <select id={`filter-${id}`}>
        {([['', labels.all], ...options] as readonly (readonly [string, Words])[]).map(([value, { vi, en }]) => (
          <option key={value} value={value} data-vi={vi} data-en={en}>
            {vi}
          </option>
        ))}
      </select>
    </>
  );
}
