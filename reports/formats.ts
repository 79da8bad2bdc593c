import { renderCtrf } from './formats/ctrf.ts';
import { renderEarl } from './formats/earl.ts';
import { renderHtml } from './formats/html.tsx';
import { renderJson } from './formats/json.ts';
import { renderJunit } from './formats/junit.ts';
import type { Report } from './formats/report.ts';

/** The files of a run that are text made from its results: one row a format. certificate.pdf is formats/pdf.ts, set by the printer of the house. */
export const formats = [
  { name: 'results.json', render: ({ results }) => renderJson(results) },
  { name: 'certificate.json', render: ({ certificate }) => renderJson(certificate) },
  { name: 'report.html', render: renderHtml },
  { name: 'junit.xml', render: ({ results, language }) => renderJunit(results, language) },
  { name: 'ctrf.json', render: renderCtrf },
  { name: 'earl.jsonld', render: renderEarl },
] as const satisfies readonly { readonly name: string; readonly render: (report: Report) => string }[];

export interface RenderedFile {
  readonly name: (typeof formats)[number]['name'];
  readonly bytes: Uint8Array;
}

/** Every report of a run as bytes; equal input gives equal bytes. */
export function render(report: Report): readonly RenderedFile[] {
  const encoder = new TextEncoder();
  return formats.map(({ name, render: make }) => ({ name, bytes: encoder.encode(make(report)) }));
}
