import type { DocumentMessage } from '../../../protocol/message.ts';

/** Names under which a secrecy level is marked in packages, in bare letters; edXML itself has no field for it (profile `secrecyMarkers`). */
const MARKERS = new Set(['secret', 'secrecy', 'secretlevel', 'secrecylevel', 'securitylevel', 'confidentiality', 'domat', 'mucmat', 'mucdomat', 'capdomat']);
/** Values that say there is none. */
const NONE = new Set(['', '0', 'thuong', 'khong', 'khong mat', 'none', 'no', 'false', 'normal', 'public']);

/** The secrecy level a package is marked with; never inferred from an urgency or from words in the text. */
export function secrecyIn({ unknown = [] }: DocumentMessage): string | undefined {
  const marked = unknown.find(([name, text]) => MARKERS.has(bare(name).replace(/[^a-z]/g, '')) && !NONE.has(bare(text).trim()));
  return marked?.[1].trim();
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
