import { SIDES, type Side } from '../sut/settings.ts';
import type { Kill, Proof, Reference, Tolerance } from './matrix.ts';

/** The proof for people: what the suite catches and spares, then everything that is not as it must be. */
export function pageOfProof(proof: Proof, seconds: number): string {
  const { killRate, collateral, tolerance, references, unguarded, mutants, variants, proven } = proof;
  const taken = [...mutants, ...variants].reduce((sum, { examined }) => sum + examined, 0);
  const caught = Math.round(killRate * mutants.length);
  return `${[
    `${proven ? 'ĐÃ CHỨNG MINH / PROVEN' : 'CHƯA CHỨNG MINH / NOT PROVEN'}  (${seconds} s)`,
    `  đột biến bị bắt / mutants caught: ${caught}/${mutants.length}, ảnh hưởng ngoài / collateral: ${collateral}`,
    `  biến thể được tha / variants spared: ${tolerance.passed}/${tolerance.total}`,
    ...SIDES.flatMap((side) => referenceLines(side, references[side])),
    `  ${proof.scenarios} kịch bản / scenarios, ${taken} lượt / examinations`,
    ...unguarded.map((id) => `  ! ${id}: chưa có đột biến, thêm vào sut/mutants hoặc simulator/mutants / no mutant guards it, add one`),
    ...mutants.flatMap(killLines),
    ...variants.flatMap(toleranceLines),
  ].join('\n')}\n`;
}

const NAMES = { agency: 'cơ quan tham chiếu / reference agency', axis: 'trục tham chiếu / reference axis' } as const satisfies Record<Side, string>;

function referenceLines(side: Side, reference: Reference | undefined): string[] {
  if (!reference) return [];
  return [`  ${NAMES[side]}: ${reference.decision}`, ...[...reference.errors, ...reference.open].map((line) => `    ! ${line}`)];
}

function killLines({ name, breaks, missed, collateral, errors }: Kill): string[] {
  if (missed.length + collateral.length + errors.length === 0) return [];
  return [
    `  ✖ mutant ${name} (${breaks.join(', ')})`,
    ...missed.map((id) => `      không bị bắt / not caught: ${id}`),
    ...collateral.map((line) => `      ngoài ý / collateral: ${line}`),
    ...errors.map((line) => `      ! ${line}`),
  ];
}

function toleranceLines({ name, spares, spared, examined, disturbed, errors }: Tolerance): string[] {
  if (spared) return [];
  return [
    `  ✖ variant ${name} (${spares.join(', ')})`,
    ...(examined === 0 ? ['      chưa kịch bản nào gặp điều lạ này, thêm một kịch bản / no scenario meets the oddity, add one'] : []),
    ...disturbed.map((line) => `      bắt nhầm / wrongly found: ${line}`),
    ...errors.map((line) => `      ! ${line}`),
  ];
}
