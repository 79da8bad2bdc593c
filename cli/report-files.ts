import { render } from '../reports/formats.ts';
import type { Report } from '../reports/formats/report.ts';

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every report of a run as a file. */
export async function reportFiles(report: Report): Promise<readonly ReportFile[]> {
  return [...render(report)];
}
