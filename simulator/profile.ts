/** How certain a behaviour of the axis is: laid down by law, seen on the live axis, or our choice, led by clients and notes at most. */
export type Evidence = 'specified' | 'observed' | 'assumed';

interface Setting {
  readonly value: string | number | boolean;
  readonly alternatives: readonly (string | number | boolean)[];
  readonly evidence: Evidence;
  /** Any other value of the same kind is taken too. */
  readonly open?: true;
}

/** Everything about the axis that is not laid down: the value in force, what else it can be, and what speaks for it. */
export const AXIS_PROFILE = {
  'answers.httpStatusOnFailure': { value: 200, alternatives: [400, 401, 403, 500], evidence: 'assumed', open: true },
  'answers.contentType': {
    value: 'application/json; charset=UTF-8',
    alternatives: ['application/json'],
    evidence: 'assumed',
    open: true,
  },
  'answers.numbersAsStrings': { value: true, alternatives: [false], evidence: 'assumed' },
  'transport.unknownOperation': { value: 'fail-404', alternatives: ['html-404', 'fail-200'], evidence: 'assumed' },
  'transport.wrongVerb': { value: 'refuse', alternatives: ['accept'], evidence: 'assumed' },
  'limits.maxPackageBytes': { value: 52_428_800, alternatives: [0], evidence: 'assumed', open: true },

  'auth.timestampCheck': { value: 'log', alternatives: ['window', 'off'], evidence: 'assumed' },
  'auth.timestampWindowSeconds': { value: 86_400, alternatives: [300], evidence: 'assumed', open: true },
  'auth.replayCheck': { value: 'off', alternatives: ['refuse'], evidence: 'assumed' },
  'auth.headerConsistency': { value: 'reject', alternatives: ['report', 'off'], evidence: 'assumed' },
  'auth.hashHeaderCase': { value: 'lower', alternatives: ['any'], evidence: 'assumed' },

  'errors.auth': { value: '15', alternatives: [], evidence: 'assumed', open: true },
  'errors.invalidFile': { value: '10', alternatives: [], evidence: 'assumed', open: true },
  'errors.notStandard': { value: '22', alternatives: [], evidence: 'assumed', open: true },
  'errors.receiverUnknown': { value: '18', alternatives: [], evidence: 'assumed', open: true },
  'errors.receiverLocked': { value: '23', alternatives: [], evidence: 'assumed', open: true },
  'errors.system': { value: '20', alternatives: [], evidence: 'assumed', open: true },
  'errors.docIdNotFound': { value: '21', alternatives: ['10', '20'], evidence: 'assumed', open: true },

  'hash.mismatchCode': { value: '10', alternatives: ['21'], evidence: 'assumed', open: true },
  'hash.padded': { value: 'accept', alternatives: ['refuse'], evidence: 'assumed' },
  'hash.acceptUnstripped': { value: true, alternatives: [false], evidence: 'assumed' },
  'hash.missing': { value: 'refuse', alternatives: ['accept'], evidence: 'assumed' },

  'send.fromRule': { value: 'organs', alternatives: ['system-id'], evidence: 'observed' },
  'send.fromErrorCode': { value: '19', alternatives: ['15'], evidence: 'assumed', open: true },
  'send.toHeader': { value: 'ignore', alternatives: ['mustMatch', 'override'], evidence: 'assumed' },
  'send.duplicatePolicy': { value: 'store', alternatives: ['same-docid', 'refuse'], evidence: 'assumed' },
  'send.duplicateWindowMs': { value: 600_000, alternatives: [], evidence: 'assumed', open: true },
  'send.partialRecipients': { value: 'refuse', alternatives: ['deliver'], evidence: 'assumed' },
  'send.statusRouting': { value: 'response-for', alternatives: ['to-header'], evidence: 'assumed' },
  'send.statusRoles': { value: 'refuse', alternatives: ['ignore'], evidence: 'specified' },
  'send.validation': { value: 'refuse', alternatives: ['note'], evidence: 'assumed' },
  'send.kindMismatch': { value: 'refuse', alternatives: ['by-file'], evidence: 'assumed' },
  'send.secrecyMarkers': { value: 'refuse', alternatives: ['note'], evidence: 'specified' },
  'codes.syntax': { value: 'any', alternatives: ['by-date', 'legacy', 'transition', 'qd20'], evidence: 'assumed' },
  'codes.closed': { value: 'refuse', alternatives: ['accept'], evidence: 'specified' },

  'list.filters': { value: 'ignore', alternatives: ['apply'], evidence: 'assumed' },
  'list.toDate': { value: 'exclusive', alternatives: ['inclusive'], evidence: 'assumed' },
  'list.processingStaysListed': { value: true, alternatives: [false], evidence: 'assumed' },
  'list.failStaysListed': { value: false, alternatives: [true], evidence: 'assumed' },
  'list.timeFormat': {
    value: 'yyyy/MM/dd HH:mm:ss',
    alternatives: ['dd/MM/yyyy HH:mm:ss', 'iso'],
    evidence: 'assumed',
  },
  'list.order': { value: 'oldest-first', alternatives: ['newest-first'], evidence: 'assumed' },
  'list.messagetypeMissing': { value: 'both', alternatives: ['edoc'], evidence: 'assumed' },
  'count.what': { value: 'listed', alternatives: ['ever-received'], evidence: 'assumed' },
  'get.afterDone': { value: 'served', alternatives: ['not-found'], evidence: 'assumed' },
  'ack.docIdConflict': { value: 'prefer-docid', alternatives: ['prefer-docId', 'strict'], evidence: 'assumed' },
  'ack.afterDone': { value: 'ignore', alternatives: ['overwrite', 'refuse'], evidence: 'assumed' },
  'ack.unknownState': { value: 'refuse', alternatives: ['store'], evidence: 'assumed' },
  'sent.docIdFilter': { value: 'sender-id', alternatives: ['any', 'ignore'], evidence: 'assumed' },

  'agency.level': { value: 'ignore', alternatives: ['filter'], evidence: 'assumed' },
  'agency.invalidJson': { value: 'refuse', alternatives: ['lenient'], evidence: 'assumed' },
  'agency.deleteUnknown': { value: 'fail', alternatives: ['ok'], evidence: 'assumed' },
  'agency.mayRegister': { value: 'any', alternatives: ['own'], evidence: 'assumed' },
  'agency.sameName': { value: 'refuse', alternatives: ['accept'], evidence: 'assumed' },
  'agency.newServedBy': { value: 'caller', alternatives: ['nobody'], evidence: 'assumed' },
  'dotnet.listUnitPath': { value: 'not-served', alternatives: ['/getListUnit'], evidence: 'assumed' },

  'transit.traceHeader': { value: 'with-organ', alternatives: ['without-organ', 'null', 'none'], evidence: 'observed' },
  'transit.reserialise': { value: true, alternatives: [false], evidence: 'observed' },
  'transit.signatureNamespace': { value: 'moved', alternatives: ['kept'], evidence: 'observed' },
  'transit.attachments': { value: 'kept', alternatives: ['re-encoded'], evidence: 'observed' },
} as const satisfies Record<string, Setting>;

type Table = typeof AXIS_PROFILE;
type Widened<T> = T extends string ? string : T extends number ? number : T;
type Values<S extends Setting> = S extends { readonly open: true }
  ? Widened<S['value']>
  : S['value'] | S['alternatives'][number];

export type SettingName = keyof Table;
/** One value for every setting. */
export type AxisProfile = { readonly [K in SettingName]: Values<Table[K]> };

/** The value of a setting; asking notes that it decided something about the answer at hand. */
export type Settings = <K extends SettingName>(name: K) => AxisProfile[K];

/** A profile or value the axis does not know: which key, what was expected, what was found. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

const DEFAULTS = Object.fromEntries(
  Object.entries(AXIS_PROFILE).map(([name, { value }]) => [name, value]),
) as AxisProfile;

/** All settings, with these changed. */
export function axisProfile(changes: Readonly<Record<string, unknown>> = {}): AxisProfile {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(AXIS_PROFILE, name))
      throw new ProfileError(`axis profile: expected a known setting, found "${name}"`);
    const setting: Setting = AXIS_PROFILE[name as SettingName];
    const known = [setting.value, ...setting.alternatives];
    if (!known.includes(value as never) && !(setting.open && typeof value === typeof setting.value)) {
      throw new ProfileError(
        `axis profile: ${name}: expected ${setting.open ? `a ${typeof setting.value}` : known.join(' | ')}, found ${JSON.stringify(value)}`,
      );
    }
  }
  return { ...DEFAULTS, ...changes };
}
