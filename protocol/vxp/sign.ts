import { createHmac } from 'node:crypto';

/** Prefix of every header that belongs to the protocol; the only business header without it is Content-Type. */
export const PREFIX = 'XroadVnpt-';

/** A client's headers by bare name, in the order it sends them. */
export type Members = readonly (readonly [name: string, value: string])[];

/** HMAC-SHA256 in lower-case hex; the secret is a text, never decoded. */
export function hmacOf(secret: string, message: Uint8Array | string): string {
  return createHmac('sha256', secret).update(message).digest('hex');
}

/** The text that is signed: one compact JSON object, a member for each header. */
export function signedText(members: Members): string {
  const fields = members.map(([name, value]) => `${JSON.stringify(PREFIX + name)}:${JSON.stringify(value)}`);
  return `{${fields.join(',')}}`;
}

/** The three signature headers for these members, as text: names, signed text, HMAC. */
export function signHeaders(members: Members, secret: string): Members {
  const text = signedText(members);
  return [
    [`${PREFIX}sign-header-key`, members.map(([name]) => name).join(';')],
    [`${PREFIX}sign-header`, text],
    [`${PREFIX}hash-header`, hmacOf(secret, text)],
  ];
}
