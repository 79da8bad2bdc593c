import { connectionVariants } from './connection.ts';
import { loadVariants } from './load.ts';
import { localVariants } from './local.ts';
import { messageVariants } from './message.ts';
import { recallVariants } from './recall.ts';
import { receivingVariants } from './receiving.ts';
import { reliabilityVariants } from './reliability.ts';
import { securityVariants } from './security.ts';
import { sendingVariants } from './sending.ts';
import { signatureVariants } from './signature.ts';
import { signaturePacketVariants } from './signature-packet.ts';
import { statisticsVariants } from './statistics.ts';
import { statusVariants } from './status.ts';
import { timeVariants } from './time.ts';
import type { Variant } from './variant.ts';

/** Every legal oddity of the reference agency, chapter by chapter. */
export const variants: readonly Variant[] = [
  ...connectionVariants,
  ...loadVariants,
  ...localVariants,
  ...messageVariants,
  ...recallVariants,
  ...receivingVariants,
  ...reliabilityVariants,
  ...securityVariants,
  ...sendingVariants,
  ...signatureVariants,
  ...signaturePacketVariants,
  ...statisticsVariants,
  ...statusVariants,
  ...timeVariants,
];

/** The variant of this name; undefined when there is none. */
export function variantNamed(name: string): Variant | undefined {
  return variants.find((each) => each.name === name);
}
