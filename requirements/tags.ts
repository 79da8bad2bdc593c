/** The closed vocabulary of the tags of scenarios. */

/** Scenarios that examine the axis itself; every other one examines an agency. */
export const AXIS_TAG = '@role:axis';

/** Which tags a scenario may carry beside its requirement id. */
export const TAGS = {
  polarity: ['@positive', '@negative'],
  role: ['@role:sender', '@role:receiver', '@role:both', AXIS_TAG],
  optional: ['@load', '@pki', '@clock', '@canary'],
} as const;

/** True for a tag that names a requirement. */
export function isRequirementTag(tag: string): boolean {
  return /^@[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(tag);
}

/** Ids of the requirements that tags name. */
export function requirementsIn(tags: readonly string[]): readonly string[] {
  return tags.filter(isRequirementTag).map((tag) => tag.slice(1));
}
