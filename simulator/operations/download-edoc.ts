import type { Operation } from '../calls/situation.ts';
import { packageFor } from './get-edoc.ts';

/** Fetches one package as it is; the answer is no JSON. */
export const downloadEdoc: Operation = (situation) => ({ package: packageFor(situation) });
