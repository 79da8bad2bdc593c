/** Bad usage or configuration: one sentence that says where, what was expected, what was found and what to do. Exit 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The report could not be written: exit 4, never 0. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** The suite did not catch a system known to be wrong: nothing of the run counts. Exit 4. */
export class VoidRun extends Error {
  override readonly name = 'VoidRun';
}

/** Exit codes of the command line (README, "Exit codes"). */
export const EXIT = {
  conformant: 0,
  notConformant: 1,
  badUsage: 2,
  incomplete: 3,
  ownError: 4,
  nothingSelected: 5,
  evidenceInvalid: 6,
} as const;
