import { cleaned } from './clean.ts';
import { annexes } from './pdf/annexes.ts';
import { clauses } from './pdf/clauses.ts';
import { pageOne } from './pdf/page-one.ts';
import { brief, INK, say, type Content } from './pdf/set.ts';
import { pdfLabels } from './pdf/words.ts';
import type { Report } from './report.ts';

/** A document description as the printer of the house takes it. */
export interface CertificateSheet {
  readonly title: string;
  readonly author: string;
  readonly createdAt: number;
  readonly margins: readonly [number, number, number, number];
  readonly fontSize: number;
  readonly header: Content;
  readonly footer: Content;
  readonly content: readonly Content[];
}

/**
 * certificate.pdf as a description, in both languages whoever reads first: page one for an official, then clause by clause for a lawyer.
 * It is made before the bundle is bound, so it names no digest of the evidence; the sealed statement is certificate.json.
 */
export function certificateSheet(report: Pick<Report, 'results' | 'certificate'>): CertificateSheet {
  const { results, certificate } = cleaned(report);
  const { id, title, issuedAt, product } = certificate;
  const small = { fontSize: 7, color: INK.soft } as const;
  const side = 44;
  return {
    title: `${title.vi}: ${product.product} ${product.version}`,
    author: 'Liên Thông',
    createdAt: Date.parse(issuedAt),
    margins: [side, 40, side, 42],
    fontSize: 9,
    header: { margin: [side, 20, side, 0], columns: [say(`LIÊN THÔNG  ·  ${title.vi}`, small), say(brief(`${product.product} ${product.version}`, 60), { ...small, alignment: 'right' })] },
    footer: { margin: [side, 10, side, 0], columns: [{ width: '*', ...say(`${id}  ·  ${results.verdictDigest}`, small) }, { width: 90, ...say(`${pdfLabels.page.vi} / ${pdfLabels.page.en} {page}/{pages}`, { ...small, alignment: 'right' }) }] },
    content: [...pageOne(results, certificate), ...clauses(results, certificate), ...annexes(results, certificate)],
  };
}
