import { sha256Of } from '../sha256.ts';

/** SHA-256 in lower-case hex, two digits a byte. */
export function paddedHashOf(bytes: Uint8Array): string {
  return sha256Of(bytes);
}

/** SHA-256 as the SDK writes it into hash-file: a byte below 10 (hex) has one digit only. */
export function hashFileOf(bytes: Uint8Array): string {
  return unpadded(paddedHashOf(bytes));
}

/** Lower-case hex with the leading zero of every byte dropped. */
export function unpadded(hex: string): string {
  return hex.replaceAll(/0(.)|(..)/g, '$1$2');
}
