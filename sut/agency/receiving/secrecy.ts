import type { DocumentMessage } from '../../../protocol/message.ts';

/** Names under which a secrecy level is marked in packages; edXML itself has no field for it (profile `secrecyMarkers`). */
const MARKERS = /^(secre(t|cy)(level|type)?|security(level|type)?|classification|do_?mat|muc_?(do_?)?mat)$/i;
/** Values that say there is none. */
const NONE = /^(0*|none|normal|public|false|thường|không|khong|thuong)$/i;

/** The secrecy level a package is marked with; never inferred from an urgency or from words in the text. */
export function secrecyIn({ unknown = [] }: DocumentMessage): string | undefined {
  const marked = unknown.find(([name, text]) => MARKERS.test(name) && !NONE.test(text.trim().normalize('NFC')));
  return marked?.[1].trim();
}
