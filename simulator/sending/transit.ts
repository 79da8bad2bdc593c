import { asDelivered } from '../../protocol/edxml/transit.ts';
import type { Situation } from '../calls/situation.ts';

/** A package as its receivers get it, changed on its way by what the axis is seen to do. */
export function inTransit(bytes: Uint8Array, { clock, axisOrganId, setting }: Situation): Uint8Array {
  return asDelivered(bytes, {
    axisOrganId,
    at: clock.now(),
    reserialise: setting('transit.reserialise'),
    traceHeader: setting('transit.traceHeader'),
    signatureNamespace: setting('transit.signatureNamespace'),
    attachments: setting('transit.attachments'),
  });
}
