/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Words } from '../../vocabulary.ts';

/** A text in both languages; the style sheet shows the one that the page has chosen. */
export function Both({ vi, en }: Words) {
  return (
    <>
      <span lang="vi" data-l="vi">
        {vi}
      </span>
      <span lang="en" data-l="en">
        {en}
      </span>
    </>
  );
}

/** A status or verdict: sign and word, so that colour is never the only carrier. */
export function Badge({ kind, words }: { kind: string; words: Words & { readonly sign: string } }) {
  return (
    <span class={`badge ${kind}`}>
      <span aria-hidden="true">{words.sign} </span>
      <Both {...words} />
    </span>
  );
}

/** The heads of a table's columns. */
export function Heads({ of }: { of: readonly Words[] }) {
  return (
    <thead>
      <tr>
        {of.map((words) => (
          <th scope="col" key={words.en}>
            <Both {...words} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
