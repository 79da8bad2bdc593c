import type { Certificate } from '../certificate.ts';
import type { Results } from '../shape.ts';

/** What every report is made from; the language is that of the first reader. */
export interface Report {
  readonly results: Results;
  readonly certificate: Certificate;
  readonly language: 'vi' | 'en';
}
