import { readFileSync } from 'node:fs';
import type { MessageType } from '../delivery.ts';

/** What an answer, and the axis behind it, must look like; every member is checked. */
export interface Expectation {
  readonly httpStatus?: number;
  readonly status?: string;
  readonly errorCode?: string;
  readonly errorDesc?: string;
  readonly docIdPattern?: string;
  readonly docId?: string;
  readonly dataDocIds?: readonly string[];
  readonly sentRows?: readonly Readonly<Record<string, string>>[];
  readonly dataCodesInclude?: readonly string[];
  readonly dataItemsInclude?: readonly Readonly<Record<string, string>>[];
  readonly dataMembers?: readonly string[];
  readonly count?: number;
  readonly bodyKind?: 'package';
  readonly package?: string;
  readonly resolvedDocId?: string;
  readonly newDeliveries?: readonly { readonly to: string; readonly messageType: string }[];
  readonly newDeliveryCount?: number;
  readonly fileMatches?: true;
  readonly deliveryStatus?: Readonly<Record<string, string>>;
  readonly agencyAdded?: string;
  readonly agencyDeleted?: string;
  readonly agencyKept?: string;
  readonly agencyAbsent?: string;
  readonly findings?: readonly string[];
  readonly interim100?: true;
}

export interface GoldenCase {
  readonly name: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly rawHeaders: readonly (readonly [string, string])[];
  readonly bodyUtf8: string;
  readonly signedWithSecret?: string;
  /** What the client signed, where the request was damaged on its way. */
  readonly signedMessage?: string;
  readonly hmac?: string;
  readonly expect: Expectation;
  readonly expectByProfile?: Readonly<Record<string, Expectation>>;
}

interface Counts {
  readonly newDeliveryCount: number;
  readonly distinctSenderDocIds: number;
}

export interface GoldenSequence {
  readonly name: string;
  readonly steps: readonly {
    readonly case: string;
    readonly expect?: Expectation;
    readonly dropConnectionBeforeAnswer?: true;
  }[];
  readonly expect?: Counts;
  readonly expectByProfile?: Readonly<Record<string, Partial<Counts> & { readonly lastStep?: Expectation }>>;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly pad: number;
}

export interface GoldenFile {
  readonly secret: string;
  readonly clock: string;
  readonly vectors: {
    readonly hmac: readonly { readonly secret: string; readonly message: string; readonly hmac: string }[];
    readonly hashFile: readonly { readonly text: string; readonly sha256: string; readonly hashFile: string }[];
  };
  readonly fixtures: {
    readonly systems: readonly {
      readonly systemId: string;
      readonly secret: string;
      readonly organs: readonly string[];
    }[];
    readonly agencies: readonly {
      readonly code: string;
      readonly codeQd20: string;
      readonly name: string;
      readonly mail: string;
      readonly locked: boolean;
    }[];
    readonly agencyRanges: readonly {
      readonly template: string;
      readonly g: Range;
      readonly n: Range;
      readonly nameTemplate: string;
    }[];
    readonly packages: Readonly<Record<string, string>>;
    readonly deliveries: readonly {
      readonly docId: string;
      readonly senderDocId: string;
      readonly messageType: MessageType;
      readonly from: string;
      readonly to: string;
      readonly status: string;
      readonly package: string;
    }[];
  };
  readonly cases: readonly GoldenCase[];
  readonly sequences: readonly GoldenSequence[];
}

/** Requests of the operator's client, byte for byte, with what they must lead to. */
export const GOLDEN = JSON.parse(readFileSync(new URL('requests.json', import.meta.url), 'utf8')) as GoldenFile;
