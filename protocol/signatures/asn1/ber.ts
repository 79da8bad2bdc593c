/** Reading ASN.1 values in BER (X.690): definite and indefinite lengths, strings in pieces. */
import { tags } from './der.ts';

export interface Value {
  /** Identifier octet; tags above 30 do not occur here. */
  readonly tag: number;
  /** The whole value with its header. */
  readonly bytes: Buffer;
  readonly content: Buffer;
  /** The values inside; empty for a primitive one. */
  readonly members: readonly Value[];
}

const DEEPEST = 40;

/** The value at the start of `bytes`; what follows it is left alone. Throws with one sentence when there is none. */
export function readBer(bytes: Uint8Array): Value {
  return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength, 0);
}

/** The members of a value that has exactly these tags in this order; `undefined` in the place of an optional one that is not there. */
export function membersAs(value: Value | undefined, tag: number, ...wanted: readonly (number | readonly number[] | { readonly optional: number })[]): readonly (Value | undefined)[] {
  if (value?.tag !== tag) throw new Error(`ASN.1 tag ${value?.tag.toString(16) ?? 'of nothing'} where ${tag.toString(16)} is expected`);
  let next = 0;
  const found = wanted.map((each) => {
    const member = value.members[next];
    const tags = typeof each === 'number' ? [each] : 'optional' in each ? [each.optional] : each;
    if (member && tags.includes(member.tag)) return value.members[next++];
    if (typeof each === 'object' && 'optional' in each) return undefined;
    throw new Error(`ASN.1 tag ${member?.tag.toString(16) ?? 'of nothing'} where ${tags.map((one) => one.toString(16)).join(' or ')} is expected`);
  });
  if (next < value.members.length) throw new Error(`ASN.1 value with ${value.members.length - next} members more than it may have`);
  return found;
}

function read(all: Buffer, at: number, limit: number, depth: number): Value {
  const tag = all[at];
  const first = all[at + 1];
  if (at + 1 >= limit || tag === undefined || first === undefined) throw new Error(`the ASN.1 value at ${at} has no header`);
  if (depth > DEEPEST) throw new Error(`ASN.1 values nested deeper than ${DEEPEST}`);
  if ((tag & 0x1f) === 0x1f) throw new Error(`ASN.1 tag with a long number at ${at}`);
  const constructed = (tag & 0x20) !== 0;
  if (first === 0x80) return indefinite(all, at, limit, depth);

  const octets = first < 0x80 ? 0 : first & 0x7f;
  const start = at + 2 + octets;
  const length = octets === 0 ? first : octets <= 4 && start <= limit ? all.readUIntBE(at + 2, octets) : Infinity;
  const end = start + length;
  if (end > limit) throw new Error(`the ASN.1 value at ${at} ends behind its surroundings`);
  const members: Value[] = [];
  for (let place = start; constructed && place < end; place += members.at(-1)!.bytes.length) members.push(read(all, place, end, depth + 1));
  return { tag, bytes: all.subarray(at, end), content: all.subarray(start, end), members };
}

function indefinite(all: Buffer, at: number, limit: number, depth: number): Value {
  const members: Value[] = [];
  let place = at + 2;
  while (place + 2 <= limit && (all[place] !== 0 || all[place + 1] !== 0)) {
    members.push(read(all, place, limit, depth + 1));
    place += members.at(-1)!.bytes.length;
  }
  if (place + 2 > limit) throw new Error(`the ASN.1 value at ${at} does not end`);
  return { tag: all[at]!, bytes: all.subarray(at, place + 2), content: all.subarray(at + 2, place), members };
}

/** Dotted form of an object identifier. */
export function oidOf(value: Value | undefined): string {
  if (value?.tag !== tags.objectIdentifier) return '';
  const numbers: number[] = [];
  let number = 0;
  for (const octet of value.content) {
    number = number * 128 + (octet & 0x7f);
    if (octet & 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const first = Math.min(2, Math.floor(numbers[0]! / 40));
  return [first, numbers[0]! - first * 40, ...numbers.slice(1)].join('.');
}

/** Bytes of an octet string, also when it came in pieces. */
export function octetsOf(value: Value): Buffer {
  return value.members.length > 0 ? Buffer.concat(value.members.map(octetsOf)) : value.content;
}

/** Upper-case hex of a whole number without leading zeros, as OpenSSL prints serial numbers. */
export function hexOf(value: Value): string {
  return value.content.toString('hex').toUpperCase().replace(/^0+(?=.)/, '').replace(/^(?=(..)*.$)/, '0');
}

/** UTCTime or GeneralizedTime as ms since the epoch; undefined when it is neither. */
export function timeOf(value: Value | undefined): number | undefined {
  if (value?.tag !== tags.utcTime && value?.tag !== tags.generalizedTime) return undefined;
  const text = value.content.toString('latin1');
  const short = value.tag === tags.utcTime;
  const found = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(Z|[+-]\d{4})$/).exec(text);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  const zone = found[7]!;
  const offset = zone === 'Z' ? 0 : (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  return Date.UTC(short ? year + (year < 50 ? 2000 : 1900) : year, month - 1, day, hour, minute, second) - offset * 60_000;
}

/** Characters of a string value: UTF-8, or two bytes each for BMPString, else latin-1. */
export function textOf(value: Value): string {
  if (value.tag === 0x1e) return Buffer.from(value.content.subarray(0, value.content.length & ~1)).swap16().toString('utf16le');
  return value.content.toString(value.tag === tags.utf8String ? 'utf8' : 'latin1');
}
