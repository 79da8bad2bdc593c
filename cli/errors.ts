/** Bad usage or configuration: one sentence that says where, what was expected, what was found and what to do. Exit 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
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
