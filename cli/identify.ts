import type { Examination } from '../reports/examination.ts';
import { AXIS_ORGAN_ID } from '../simulator/axis.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { commandDriver } from '../sut/command-driver.ts';
import type { Identity } from '../sut/driver.ts';
import { openHttpDriver } from '../sut/http-driver.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { ConfigurationError } from './errors.ts';
import type { Product } from './plan-file.ts';

/** The product a report is about: what the plan says, held against what the driver says before anything is examined. */
export async function identify(settings: ExamSettings, claimed: Product | undefined): Promise<Examination['sut']> {
  const { sut, agency } = settings;
  const { vendor, version, build } = examIdentity;
  if (sut.kind === 'reference' || sut.kind === 'axis') {
    const usual = sut.kind === 'axis' ? 'Trục mô phỏng' : examIdentity.product;
    const altered = sut.mutant ?? sut.variant;
    const product = altered === undefined ? usual : `${usual} (${sut.mutant ? 'mutant' : 'variant'}: ${altered})`;
    return { vendor, product, version, build, agency: sut.kind === 'axis' ? AXIS_ORGAN_ID : agency };
  }
  const told = await ask(sut);
  if (told) {
    for (const key of ['vendor', 'product', 'version', 'build'] as const) agree(key, claimed?.[key], told[key]);
    if (!told.agencies.includes(agency)) agree('agency', agency, told.agencies.join(', '));
  }
  const { vendor: maker = '', product = '', version: release = '' } = claimed ?? told ?? {};
  return { vendor: maker, product, version: release, build: told?.build ?? claimed?.build ?? '', agency };
}

/** Nobody answers: every scenario will say so, and nothing can pass. */
async function ask(sut: Extract<ExamSettings['sut'], { kind: 'http' | 'command' }>): Promise<Identity | undefined> {
  const http = sut.kind === 'http' ? openHttpDriver(sut.url, { patience: 10_000 }) : undefined;
  try {
    return await (http ?? commandDriver((sut as { command: readonly string[] }).command)).identity();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  } finally {
    await http?.close();
  }
}

function agree(key: string, planned: string | undefined, told: string): void {
  if (planned === undefined || planned === told) return;
  throw new ConfigurationError(
    `${key}: kế hoạch ghi "${planned}", bộ điều khiển báo "${told}"; kiểm tra đúng sản phẩm rồi sửa kế hoạch / the plan says "${planned}", the driver reports "${told}"; make sure it is the right product, then correct the plan`,
  );
}
