import type { X509 } from '../x509.ts';

/** What a key may be used for (RFC 5280, 4.2.1.12). */
export type Purpose = 'documents' | 'timestamps' | 'ocsp';

export const purposeOids = { timestamps: '1.3.6.1.5.5.7.3.8', ocsp: '1.3.6.1.5.5.7.3.9' } as const;
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** Purposes under which documents are signed, and purposes that are something else (RFC 5280, RFC 9336, field practice). */
const signingPurposes = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36', '2.5.29.37.0', '1.3.6.1.4.1.311.10.3.12', '1.2.840.113583.1.1.5'];
const otherPurposes = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', ...Object.values(purposeOids)];

/** Why this certificate may not be used so; one without the optional extensions is not restricted for documents. */
export function purposeObjection({ keyUsage, extendedKeyUsage, critical }: X509, purpose: Purpose): string | undefined {
  if (keyUsage && !keyUsage.has('digitalSignature') && !keyUsage.has('nonRepudiation')) return 'the key usage of the certificate is not for signing';
  if (purpose === 'documents') {
    if (!extendedKeyUsage || extendedKeyUsage.some((each) => signingPurposes.includes(each))) return undefined;
    return extendedKeyUsage.some((each) => otherPurposes.includes(each)) ? 'the extended key usage of the certificate is not for signing documents' : undefined;
  }
  if (!extendedKeyUsage?.includes(purposeOids[purpose])) return `the certificate is not meant for ${purpose}`;
  // A time-stamp authority's key is for that alone, and must say so (RFC 3161, 2.3).
  if (purpose === 'timestamps' && (extendedKeyUsage.length !== 1 || !critical.includes(EXTENDED_KEY_USAGE))) return 'the certificate of the time-stamp authority is not for time stamps alone';
  return undefined;
}
