import { readMessageOnce } from '../../protocol/edxml/read.ts';
import type { Message } from '../../protocol/message.ts';
import type { MessageType } from '../delivery.ts';
import { secrecyMarkerOf } from './secrecy.ts';
import { messageTypeOf, refused, type Situation } from '../calls/situation.ts';

/** The message inside a file, when the axis may carry it: XML (10), edXML per standard (22), of the announced type, no secret. */
export function carriedMessage(
  bytes: Uint8Array,
  situation: Situation,
): { readonly message: Message; readonly messageType: MessageType } {
  const { setting, note } = situation;
  const limit = setting('limits.maxPackageBytes');
  if (limit > 0 && bytes.length > limit)
    throw refused(situation, 'errors.invalidFile', `Goi tin vuot qua dung luong cho phep: ${bytes.length} > ${limit}`);
  const { message, problems } = readMessageOnce(bytes);
  if (problems.some(({ code }) => code === 'not-xml'))
    throw refused(situation, 'errors.invalidFile', 'Tep khong hop le: khong phai XML');
  const grave = problems.find(({ severity }) => severity !== 'warn');
  if (grave) {
    const text = `edXML khong dung chuan: ${grave.code} ${grave.path}`.trimEnd();
    if (!message || setting('send.validation') === 'refuse') throw refused(situation, 'errors.notStandard', text);
    note.findings.push({ code: 'not-standard', detail: text });
  }
  if (!message) throw refused(situation, 'errors.notStandard', 'edXML khong dung chuan');
  refuseSecret(message, situation);
  return { message, messageType: typeOf(message, situation) };
}

function typeOf(message: Message, situation: Situation): MessageType {
  const inFile: MessageType = message.kind === 'status' ? 'status' : 'edoc';
  const announced = messageTypeOf(situation);
  if (announced === undefined || announced === inFile) return inFile;
  situation.note.findings.push({ code: 'messagetype-differs', detail: `${announced}, ${inFile}` });
  if (situation.setting('send.kindMismatch') === 'refuse') {
    throw refused(situation, 'errors.notStandard', `messagetype ${announced} khong khop noi dung goi tin (${inFile})`);
  }
  return inFile;
}

function refuseSecret(message: Message, situation: Situation): void {
  const marker = message.kind === 'document' ? secrecyMarkerOf(message) : undefined;
  if (!marker) return;
  situation.note.findings.push({ code: 'secrecy-marker', detail: marker[0] });
  if (situation.setting('send.secrecyMarkers') === 'note') return;
  throw refused(
    situation,
    'errors.notStandard',
    `Van ban co dau hieu do mat (${marker[0]}), khong duoc chuyen qua Truc`,
  );
}
