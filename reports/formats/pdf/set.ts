import type { Content, ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Decision, Status, Words } from '../../vocabulary.ts';
import { printable } from './printable.ts';

export type { Content, TableCell };

export const INK = { text: '#1c2128', soft: '#5b636e', line: '#c9ced6', pale: '#f4f6f8', good: '#14532d', bad: '#8a1c1c', open: '#6b4400', accent: '#8a1c1c' } as const;

export const OF_DECISION = {
  CONFORMANT: { ink: INK.good, pale: '#e8f5ec' },
  'CONFORMANT WITH WAIVERS': { ink: INK.open, pale: '#fff4d6' },
  'NOT CONFORMANT': { ink: INK.bad, pale: '#fdecec' },
  INCOMPLETE: { ink: INK.open, pale: '#fff4d6' },
} as const satisfies Record<Decision, { ink: string; pale: string }>;

export const OF_STATUS = {
  VIOLATED: INK.bad,
  UNDETERMINED: INK.open,
  UNPROVEN: INK.open,
  UNTESTED: INK.soft,
  ATTESTED: INK.open,
  SATISFIED: INK.good,
  NOT_APPLICABLE: INK.soft,
} as const satisfies Record<Status, string>;

type Style = Omit<ContentText, 'text'>;

/** A run of text. */
export function say(text: string, style: Style = {}): ContentText {
  return { text: printable(text), ...style };
}

/** One text in both languages: Vietnamese, and below it English, smaller. */
export function both({ vi, en }: Words, style: Style = {}, size = 8.5): Content {
  return { stack: [say(vi, { fontSize: size, ...style }), english(en, size)] };
}

/** The English below a Vietnamese line. */
export function english(text: string, size = 8.5): ContentText {
  return say(text, { fontSize: size - 1.2, italics: true, color: INK.soft });
}

/** Both languages on one line. */
export function inline({ vi, en }: Words, style: Style = {}): ContentText {
  return { text: [say(vi, style), say(` / ${en}`, { ...style, italics: true, color: INK.soft, bold: false })] };
}

/** A part of the paper: its number and title in both languages. */
export function part(number: number, { vi, en }: Words, breakBefore = false): Content {
  return {
    stack: [say(`${number}. ${vi}`, { fontSize: 13, bold: true, color: INK.text }), english(en, 10.2)],
    margin: [0, 16, 0, 6],
    ...(breakBefore && { pageBreak: 'before' as const, margin: [0, 0, 0, 6] as [number, number, number, number] }),
  };
}

/** A table with hairlines whose head is repeated on every page. */
export function table(widths: readonly (number | '*' | 'auto')[], heads: readonly Words[], rows: readonly (readonly TableCell[])[]): ContentTable {
  const head = heads.map((words): TableCell => ({ ...(both(words, { bold: true }, 8) as object), fillColor: INK.pale }) as TableCell);
  return {
    layout: 'ruled',
    table: { headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths: [...widths], body: [head, ...rows.map((row) => [...row])] },
  };
}

/** The first few of a list, and how many more there are. */
export function few(items: readonly string[], most: number): string {
  return items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} … (+${items.length - most})`;
}

/** At most so many characters. */
export function brief(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** `yyyy-MM-dd…` as a Vietnamese reader writes it: dd/MM/yyyy, with hours and minutes where there are any. */
export function dayText(iso: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(iso) ?? [];
  return year === undefined ? iso : `${day}/${month}/${year}${clock === undefined ? '' : ` ${clock}`}`;
}
