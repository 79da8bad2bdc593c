import { accessMutants } from './access.ts';
import { deliveryMutants } from './delivery.ts';
import { identifierMutants } from './identifiers.ts';
import type { AxisMutant } from './mutant.ts';
import { scaleMutants } from './scale.ts';
import { transitMutants } from './transit.ts';

/** Every sinful alteration of the reference axis. */
export const axisMutants: readonly AxisMutant[] = [...identifierMutants, ...deliveryMutants, ...transitMutants, ...accessMutants, ...scaleMutants];
