import { paddedHashOf, unpadded } from '../../protocol/vxp/hash-file.ts';
import { refused, type Situation } from '../calls/situation.ts';

/** The file inside the body of a send: the bytes that hash-file covers, with their SHA-256. */
export interface HashedFile {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** Strips the one CRLF the client appends and compares hash-file in either rendering; delivers nothing of a mismatch. */
export function hashedFile(situation: Situation): HashedFile {
  const { call, members, note, setting } = situation;
  const { body } = call;
  const sent = members.get('hash-file');
  const stripped = endsInCrlf(body) ? body.subarray(0, -2) : body;
  const file = { bytes: stripped, hash: paddedHashOf(stripped) };
  if (sent === undefined) {
    if (setting('hash.missing') === 'accept') return file;
    throw refused(situation, 'hash.mismatchCode', 'Thieu hash-file');
  }
  if (fits(sent, file.hash, situation)) return file;
  if (stripped !== body) {
    const whole = { bytes: body, hash: paddedHashOf(body) };
    if (fits(sent, whole.hash, situation)) {
      note.findings.push({ code: 'hash-file-unstripped' });
      if (setting('hash.acceptUnstripped')) return whole;
      throw refused(situation, 'hash.mismatchCode', 'hash-file khong khop noi dung tep');
    }
  }
  note.findings.push({ code: 'hash-file-mismatch', detail: sent });
  throw refused(situation, 'hash.mismatchCode', 'hash-file khong khop noi dung tep');
}

function fits(sent: string, padded: string, { setting }: Situation): boolean {
  if (sent === unpadded(padded)) return true;
  return sent === padded && setting('hash.padded') === 'accept';
}

function endsInCrlf(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[bytes.length - 2] === 13 && bytes[bytes.length - 1] === 10;
}
