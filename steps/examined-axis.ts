import type { AxisOptions } from '../simulator/axis.ts';
import { axisMutants } from '../simulator/mutants/mutants.ts';
import { vacuousAxes } from '../simulator/mutants/vacuous.ts';
import { axisVariants } from '../simulator/variants/variants.ts';
import type { SutSettings } from '../sut/settings.ts';

/** What is put in the place of a part of the axis when the axis is examined; undefined for the axis that behaves. */
export function axisAlteration(sut: SutSettings): AxisOptions['alter'] {
  if (sut.kind !== 'axis') return undefined;
  const name = sut.mutant ?? sut.variant;
  if (name === undefined) return undefined;
  const found = (sut.mutant ? [...axisMutants, ...vacuousAxes] : axisVariants).find((each) => each.name === name);
  if (!found) throw new Error(`no alteration of the reference axis is called "${name}"`);
  return found.apply;
}
