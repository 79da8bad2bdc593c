/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Words } from '../../vocabulary.ts';
import { Both } from './bilingual.tsx';

/** How a total is made up, as one bar with its legend; the legend says all the bar says. */
export function Bar<K extends string>({
  counts,
  table,
  label,
}: {
  counts: Readonly<Record<NoInfer<K> | 'total', number>>;
  table: Readonly<Record<K, Words & { readonly sign: string }>>;
  label: Words;
}) {
  const parts = (Object.keys(table) as K[]).filter((key) => counts[key] > 0);
  let at = 0;
  const placed = parts.map((key) => {
    const width = (counts[key] / Math.max(1, counts.total)) * 1_000;
    at += width;
    return { key, x: at - width, width };
  });
  return (
    <div class="bar">
      <p>
        <b>
          <Both {...label} />
        </b>
        {parts.map((key) => (
          <span class={`key ${key}`} key={key}>
            <span aria-hidden="true" class="dot" /> {counts[key]} <Both {...table[key]} />
          </span>
        ))}
      </p>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {placed.map(({ key, x, width }) => (
          <rect key={key} class={key} x={x.toFixed(2)} width={Math.max(0, width - 1.5).toFixed(2)} height="10" />
        ))}
      </svg>
    </div>
  );
}
