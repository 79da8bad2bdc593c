import type { Call, RawHeaders } from '../call.ts';
import { hashFileOf } from './hash-file.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import { PREFIX, signHeaders } from './sign.ts';

const OFFSET = 7 * 60 * 60 * 1000;
const NOTHING = new Uint8Array(0);
const EMPTY_OBJECT = Buffer.from('{}');
const CRLF = Buffer.from('\r\n');

/** Places of names in the client's header map; names it does not use itself stand before the timestamp. */
const ORDER = [
  ['fromDate'],
  ['systemid'],
  ['servicetype'],
  ['messagetype', 'level'],
  ['docId', 'docid', 'hash-file'],
  ['filePath'],
  ['description', 'AgencyCode'],
  ['from'],
  ['to'],
  [],
  ['pageIndex'],
  ['toDate'],
  ['pageSize'],
  ['timestamp'],
  ['Content-Type'],
  ['status'],
] as const satisfies readonly (readonly string[])[];
const PLACES = new Map<string, number>(ORDER.flatMap((names, place) => names.map((name) => [name, place] as const)));
const ELSEWHERE = ORDER.findIndex((names) => names.length === 0);

/** Headers the platform adds behind sendEdoc; it is another HTTP stack than the other operations use. */
const STREAM_HEADERS: RawHeaders = [
  ['Cache-Control', 'no-cache'],
  ['Pragma', 'no-cache'],
  ['Accept', 'text/html, image/gif, image/jpeg, */*; q=0.2'],
];

/** `ddMMyyyyTHHmmss+SSSS` in local time; behind the plus stand milliseconds, not a zone. */
export function vxpTimestamp(instant: number): string {
  const [date = '', time = ''] = new Date(instant + OFFSET).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}${month}${year}T${time.slice(0, 8).replaceAll(':', '')}+0${time.slice(9, 12)}`;
}

/**
 * The request that the operator's Java SDK makes, without what a connection adds by itself (Host, Connection, Content-Length,
 * Expect). `headers` go by bare name; hash-file and the CRLF behind a package are added here.
 */
export function callOf(
  operation: OperationName,
  who: { readonly systemId: string; readonly secret: string; readonly timestamp: string },
  headers: Readonly<Record<string, string>> = {},
  body: Uint8Array = NOTHING,
): Call {
  const { method, contentType, body: kind } = OPERATIONS[operation];
  const stream = kind === 'package';
  const members = Object.entries({
    systemid: who.systemId,
    ...headers,
    ...(stream && { 'hash-file': headers['hash-file'] ?? hashFileOf(body) }),
    timestamp: who.timestamp,
    'Content-Type': contentType,
  }).sort(([a], [b]) => placeOf(a) - placeOf(b));
  const encode = stream ? utf8 : lowBytes;
  const all = members.map(([name, value]) => [PREFIX + name, encode(value)] as const);
  const prefixed = stream ? folded(all) : all;
  const plain: RawHeaders = [['Content-Type', contentType]];
  const signature = signHeaders(members, who.secret).map(([name, value]) => [name, encode(value)] as const);
  return {
    method,
    path: `/${operation}`,
    headers: [
      ...(stream ? [...plain, ...prefixed] : prefixed.flatMap((header) => (header[0] === `${PREFIX}Content-Type` ? [...plain, header] : [header]))),
      ...signature,
      ['User-Agent', 'JAVASDKAgent/1.0.0 XRoad/VPCP'],
      [`${PREFIX}version`, '3.0.201608'],
      ...(stream ? STREAM_HEADERS : []),
    ],
    body: stream ? Buffer.concat([body, CRLF]) : kind === 'json-empty' ? EMPTY_OBJECT : kind === 'json' ? body : NOTHING,
  };
}

function placeOf(name: string): number {
  return PLACES.get(name) ?? ELSEWHERE;
}

/** The stack behind sendEdoc keeps one header of two that differ by letter case: the first spelling with the last value. */
function folded(headers: RawHeaders): RawHeaders {
  const kept = new Map<string, readonly [string, string]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    kept.set(key, [kept.get(key)?.[0] ?? name, value]);
  }
  return [...kept.values()];
}

function utf8(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** What the SDK's stack does to characters beyond one byte: it keeps the low byte, and the HMAC no longer fits. */
function lowBytes(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
