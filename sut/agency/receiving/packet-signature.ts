import type { DocumentMessage } from '../../../protocol/message.ts';
import { reasons } from '../../../protocol/signatures/reasons.ts';
import { verifyXml, type XmlSignatures } from '../../../protocol/signatures/verify-xml.ts';
import { DSIG } from '../../../protocol/signatures/xml/xml-algorithms.ts';
import type { Check, Office } from '../office.ts';
import type { Arrival } from './parts.ts';
import { verificationFor } from './signatures.ts';

/** Verifies a package that has a genuine XML signature; what only stands in its place is information (QCVN 102 in practice). */
export async function verifyPacket(office: Office, packet: Uint8Array, message: DocumentMessage): Promise<XmlSignatures | undefined> {
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
  return bytes.includes(DSIG) ? verifyXml(packet, verificationFor(office, message)) : undefined;
}

/** A signature on the package may be missing where it is optional, but not wrong: valid, and of the sending agency (A10). */
export function packetObjection(office: Office, { packet, message }: Arrival): string | undefined {
  const { parts } = office;
  if (parts.packetSignature === 'none') return undefined;
  const { judgement, signatures = [] } = packet ?? {};
  if (!judgement) return parts.packetSignature === 'required' ? 'Gói tin không có chữ ký số của cơ quan gửi trên gói' : undefined;
  if (judgement.standing !== 'valid') return `Chữ ký số trên gói tin không hợp lệ: ${reasons[judgement.reason!].vi}`;
  const { organId, equivalents = [] } = parts.expectationOf(office, message);
  const stranger = signatures.find(({ signer }) => ![organId, ...equivalents].includes(signer?.organId ?? ''));
  return stranger && `Chữ ký số trên gói tin là của ${stranger.signer?.name ?? 'người không rõ'}, không phải của cơ quan gửi`;
}

export const packetSigned: Check = (office, arrival) => {
  const text = office.parts.packetObjection(office, arrival);
  return text === undefined ? [] : [{ verdict: 'refuse', anomaly: true, text }];
};
