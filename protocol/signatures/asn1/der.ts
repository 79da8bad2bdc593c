/** Writing ASN.1 values in DER (X.690), as much of it as certificates' relatives need. */

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  enumerated: 0x0a,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

/** A value under the given tag. */
export function value(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(length)]), ...parts]);
}

export function sequence(...members: readonly Uint8Array[]): Buffer {
  return value(tags.sequence, ...members);
}

/** Members of a set stand in the order of their encodings (X.690, 11.6). */
export function setOf(...members: readonly Uint8Array[]): Buffer {
  return value(tags.set, ...members.toSorted(Buffer.compare));
}

/** Constructed value with a context tag, e.g. `[0]`. */
export function context(number: number, ...parts: readonly Uint8Array[]): Buffer {
  return value(0xa0 + number, ...parts);
}

/** A non-negative whole number. */
export function integer(number: number | bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return bytes[0]! & 0x80 ? value(tags.integer, Buffer.from([0]), bytes) : value(tags.integer, bytes);
}

export function octetString(bytes: Uint8Array): Buffer {
  return value(tags.octetString, bytes);
}

/** A bit string that fills its octets. */
export function bitString(bytes: Uint8Array): Buffer {
  return value(tags.bitString, Buffer.from([0]), bytes);
}

export const nothing: Buffer = value(tags.null);

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return value(tags.objectIdentifier, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

export function boolean(truth: boolean): Buffer {
  return value(tags.boolean, Buffer.from([truth ? 0xff : 0]));
}

/** GeneralizedTime in whole seconds, as OCSP and time stamps always have it. */
export function generalizedTime(at: number): Buffer {
  return value(tags.generalizedTime, Buffer.from(`${digitsOf(at)}Z`, 'latin1'));
}

/** UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5); whole seconds. */
export function time(at: number): Buffer {
  const digits = digitsOf(at);
  const year = Number(digits.slice(0, 4));
  return year >= 1950 && year < 2050 ? value(tags.utcTime, Buffer.from(`${digits.slice(2)}Z`, 'latin1')) : generalizedTime(at);
}

function digitsOf(at: number): string {
  return new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 + octets.length, ...octets];
}

function base128(number: number): number[] {
  const octets = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift(0x80 + (rest % 128));
  return octets;
}
