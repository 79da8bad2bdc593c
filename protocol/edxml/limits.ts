/** Bounds of what is read; the wire lays down none, so each is a setting. */
export interface Limits {
  /** Size of the message file. */
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Tags in the file, counted before anything is built from them. */
  readonly maxElements: number;
  /** Entries of an archive that holds an attached file. */
  readonly maxZipEntries: number;
  /** Size of an attached file after unzipping. */
  readonly maxUnzippedBytes: number;
  /** Unzipped size over zipped size, looked at from one megabyte upwards. */
  readonly maxExpansion: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 50 * 1024 * 1024,
  maxDepth: 32,
  maxElements: 100_000,
  maxZipEntries: 1_000,
  maxUnzippedBytes: 200 * 1024 * 1024,
  maxExpansion: 200,
};
