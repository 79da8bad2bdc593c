/** Faults of fetched packages: something else in their place, or not the bytes that were sent. */
import { isReply, type Answer } from '../../protocol/call.ts';
import { pack, unpack } from '../../protocol/edxml/archive.ts';
import { DEFAULT_LIMITS } from '../../protocol/edxml/limits.ts';
import { operationOf } from '../../protocol/vxp/operations.ts';
import type { Fault } from '../fault.ts';
import { okJson, textReply, withBody, withJson } from './answers.ts';

const FETCHES = ['getEdoc', 'downloadEdoc'] as const;
const PAGE = '<html><head><title>500 Internal Server Error</title></head><body><h1>500 Internal Server Error</h1></body></html>';

const readsFirst = {
  vi: 'Đọc được gói tin rồi mới tính là đã lấy; chưa có bản lành thì không xác nhận done, không đăng ký văn bản nào từ nội dung hỏng.',
  en: 'A fetched package counts once it could be read: no done and no registered document until a sound copy was fetched.',
};

export const PACKAGE_FAULTS = {
  /** An HTML page in place of the package: as the body of downloadEdoc, as the content of getEdoc. */
  'html-package': {
    vxp: 'V10',
    operations: FETCHES,
    wrap: (inner) => async (call) => {
      if (operationOf(call.path) === 'downloadEdoc') return textReply(500, 'text/html', PAGE);
      const answer = await inner(call);
      const json = okJson(answer);
      return json ? withJson(answer, { ...json, data: Buffer.from(PAGE).toString('base64') }) : answer;
    },
    recovery: readsFirst,
  },

  /** The base64 of a package can not be decoded; the SDK writes an empty file and says OK. */
  'invalid-base64': {
    vxp: 'V11',
    operations: ['getEdoc'],
    wrap: (inner) => async (call) => {
      const answer = await inner(call);
      const json = okJson(answer);
      return json ? withJson(answer, { ...json, data: '*** not base64 ***' }) : answer;
    },
    recovery: readsFirst,
  },

  /** One byte inside every attached file differs from what was sent; everything else is whole. */
  'altered-bytes': {
    vxp: 'V11',
    operations: FETCHES,
    wrap: (inner) => async (call) => altered(await inner(call), operationOf(call.path) === 'downloadEdoc'),
    recovery: {
      vi: 'Tệp bị sửa trên đường được phát hiện trước khi tiếp nhận (chữ ký số không còn khớp); văn bản không được hiện là bản gốc hợp lệ.',
      en: 'A file changed on its way is noticed before acceptance, because its signature no longer fits; it is not shown as a valid original.',
    },
  },
} as const satisfies Record<string, Fault>;

function altered(answer: Answer, raw: boolean): Answer {
  if (raw) return isReply(answer) && answer.httpStatus === 200 ? withBody(answer, alterPackage(answer.body)) : answer;
  const json = okJson(answer);
  const data = json?.['data'];
  if (!json || typeof data !== 'string') return answer;
  return withJson(answer, { ...json, data: Buffer.from(alterPackage(Buffer.from(data, 'base64'))).toString('base64') });
}

/** The package with one byte changed inside each attached file; an archive around a file stays readable. */
export function alterPackage(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(
    text.replaceAll(/(<(?:[\w.-]+:)?ContentTransferEncoded\b[^>]*>)([^<]+)/g, (_, tag: string, encoded: string) => {
      const payload = Buffer.from(encoded, 'base64');
      const { content, zipped, problem } = unpack(payload, '', 'application/zip', DEFAULT_LIMITS);
      const changed = zipped && !problem ? pack({ [entryName(payload)]: flipped(content) }) : flipped(payload);
      return tag + Buffer.from(changed).toString('base64');
    }),
  );
}

/** One bit differs, early in the file: where every signature of a PDF looks at it. */
function flipped(content: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(content);
  const at = Math.floor(copy.length / 8);
  if (copy.length > 0) copy[at] = copy[at]! ^ 1;
  return copy;
}

/** Name of the first entry of an archive, from its local header. */
function entryName(archive: Buffer): string {
  return archive.subarray(30, 30 + archive.readUInt16LE(26)).toString('utf8');
}
