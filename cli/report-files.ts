import { makePdf } from '../protocol/pdf/maker.ts';
import { certificateSheet } from '../reports/formats/pdf.ts';
import type { Report } from '../reports/formats/report.ts';
import { render } from '../reports/formats.ts';

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every report of a run as a file, the printed certificate among them; equal input gives equal bytes. */
export async function reportFiles(report: Report): Promise<readonly ReportFile[]> {
  return [...render(report), { name: 'certificate.pdf', bytes: await makePdf(certificateSheet(report)) }];
}
