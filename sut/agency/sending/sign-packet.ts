import { signXml } from '../../../protocol/signatures/sign-xml.ts';
import type { Office } from '../office.ts';
import type { Dispatch } from '../records.ts';
import type { Holder } from '../trust.ts';

/** Signs a package itself only where the profile demands it: on its way through the axis such a signature is lost (A10). */
export function signPacket(office: Office, packet: Uint8Array, dispatch: Dispatch): Uint8Array | Promise<Uint8Array> {
  return office.parts.packetSignature === 'required' ? signedPacket(office, packet, dispatch) : packet;
}

/** The package with the agency's signature over all of it; statuses have no place for one. */
export async function signedPacket({ parts }: Office, packet: Uint8Array, { kind }: Pick<Dispatch, 'kind'>, keyType?: Holder['keyType']): Promise<Uint8Array> {
  if (kind !== 'edoc') return packet;
  const { organId, organName } = parts.identity;
  return signXml(packet, await parts.credentials({ kind: 'organisation', organId, organName, ...(keyType && { keyType }) }));
}
