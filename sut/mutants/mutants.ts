import { connectionMutants } from './connection.ts';
import { loadMutants } from './load.ts';
import { localMutants } from './local.ts';
import { messageMutants } from './message.ts';
import { recallMutants } from './recall.ts';
import { receivingMutants } from './receiving.ts';
import { reliabilityMutants } from './reliability.ts';
import { securityMutants } from './security.ts';
import { sendingMutants } from './sending.ts';
import { signatureMutants } from './signature.ts';
import { signatureCanaryMutants } from './signature-canaries.ts';
import { signatureImageMutants } from './signature-images.ts';
import { signaturePacketMutants } from './signature-packet.ts';
import { signaturePublicMutants } from './signature-public.ts';
import { signatureSigningMutants } from './signature-signing.ts';
import { signatureTimeMutants } from './signature-time.ts';
import { statisticsMutants } from './statistics.ts';
import { statusMutants } from './status.ts';
import { timeMutants } from './time.ts';
import { timeWrittenMutants } from './time-written.ts';
import type { Mutant } from './mutant.ts';

/** Every sinful alteration of the reference agency, chapter by chapter. */
export const mutants: readonly Mutant[] = [
  ...connectionMutants,
  ...loadMutants,
  ...localMutants,
  ...messageMutants,
  ...recallMutants,
  ...receivingMutants,
  ...reliabilityMutants,
  ...securityMutants,
  ...sendingMutants,
  ...signatureMutants,
  ...signatureCanaryMutants,
  ...signatureImageMutants,
  ...signaturePacketMutants,
  ...signaturePublicMutants,
  ...signatureSigningMutants,
  ...signatureTimeMutants,
  ...statisticsMutants,
  ...statusMutants,
  ...timeMutants,
  ...timeWrittenMutants,
];

/** The mutant of this name; undefined when there is none. */
export function mutantNamed(name: string): Mutant | undefined {
  return mutants.find((each) => each.name === name);
}
