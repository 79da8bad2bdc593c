import type { AxisOptions } from '../simulator/axis.ts';
import type { AxisMutant } from '../simulator/mutants/mutant.ts';
import { axisMutants } from '../simulator/mutants/mutants.ts';
import { vacuousAxes } from '../simulator/mutants/vacuous.ts';
import type { AxisVariant } from '../simulator/variants/variant.ts';
import { axisVariants } from '../simulator/variants/variants.ts';
import { namedIn, type SutSettings } from '../sut/settings.ts';

/** What is put in the place of a part of the axis when the axis is examined; undefined for the axis that behaves. */
export function axisAlteration(sut: SutSettings): AxisOptions['alter'] {
  if (sut.kind !== 'axis') return undefined;
  return namedIn<Omit<AxisMutant, 'breaks'> | AxisVariant>(sut, [...axisMutants, ...vacuousAxes], axisVariants)?.apply;
}
