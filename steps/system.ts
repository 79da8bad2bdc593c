import type { Handler } from '../protocol/call.ts';
import type { MovableClock } from '../protocol/clock.ts';
import type { Ids } from '../protocol/ids.ts';
import { workingDay } from '../requirements/calendar.ts';
import { choice, loadProfile } from '../requirements/profile.ts';
import type { Authority } from '../simulator/pki/authority.ts';
import { createReferenceAgency } from '../sut/agency/reference.ts';
import { comparedParts } from '../sut/agency/compared-parts.ts';
import { commandDriver } from '../sut/command-driver.ts';
import { VERBS, type VerbName } from '../sut/contract.ts';
import { NotSupported, type Driver } from '../sut/driver.ts';
import { openHttpDriver } from '../sut/http-driver.ts';
import type { Mutant } from '../sut/mutants/mutant.ts';
import { mutants } from '../sut/mutants/mutants.ts';
import { namedIn, type ExamSettings, type SutSettings } from '../sut/settings.ts';
import type { Variant } from '../sut/variants/variant.ts';
import { variants } from '../sut/variants/variants.ts';

/** What the reference agency gets from a scenario. */
export interface Surroundings {
  readonly handle: Handler;
  readonly clock: MovableClock;
  readonly ids: Ids;
  readonly authority: Authority;
  /** Told which of the alterations that are compared with the reference agency part from it. */
  readonly differs: (index: number) => void;
}

/** The way to the system under test, for all scenarios of a run. */
export interface System {
  /** True when the system follows the legal clock. */
  readonly follows: boolean;
  /** True when the system is a product of its own, told by its driver. */
  readonly outside: boolean;
  /** The driver for one scenario; a product outside is told to start afresh by `ready`. */
  driverFor(around: Surroundings): Driver;
  /** Puts a product outside into its first state, through the recorded driver. */
  ready(driver: Driver): Promise<void>;
  close(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

export async function openSystem(settings: ExamSettings): Promise<System> {
  const { sut } = settings;
  // Nobody has to be told anything: the axis acts whenever it is called.
  if (sut.kind === 'axis') return { follows: true, outside: false, driverFor: () => nobody, ready: nothing, close: nothing };
  if (sut.kind === 'reference') {
    const alter = alterationOf(sut);
    const compared = settings.compare?.map(alterationOf);
    return { follows: true, outside: false, driverFor: (around) => referenceDriver(settings, around, compared ? (parts) => comparedParts(parts, compared, around.differs) : alter), ready: nothing, close: nothing };
  }
  const { driver, close } = sut.kind === 'http' ? overHttp(sut.url) : { driver: commandDriver(sut.command), close: nothing };
  const follows = await driver.identity().then(
    ({ capabilities }) => capabilities.includes('clock'),
    // Nobody there: each scenario finds out and says so.
    () => false,
  );
  return {
    follows,
    outside: true,
    driverFor: () => driver,
    async ready(recorded) {
      await optional(recorded.reset());
      if (follows) await recorded.clock(settings.instant);
    },
    close,
  };
}

/** The driver where no agency is examined: a scenario that asks for one decides nothing. */
const nobody = Object.fromEntries((Object.keys(VERBS) as VerbName[]).map((verb) => [verb, () => Promise.reject(new NotSupported(verb))])) as unknown as Driver;

function overHttp(url: string): { driver: Driver; close: () => Promise<void> } {
  const driver = openHttpDriver(url);
  return { driver, close: () => driver.close() };
}

function referenceDriver({ systemId, secret, profile: name }: ExamSettings, { handle, clock, ids, authority }: Surroundings, alter: Alteration): Driver {
  const profile = loadProfile(name);
  const chosen = <T extends string>(key: string): T => choice<T>(profile, key, profile.asOf);
  const { driver } = createReferenceAgency({
    identity: { systemId, secret },
    wire: handle,
    clock,
    ids,
    credentials: ({ keyType, ...holder }) => authority.credentialFor(holder, keyType ? { keyType } : {}),
    trust: {
      anchors: authority.anchors,
      ...(chosen('trustAnchors') === 'official-duty-and-public-for-others' && { publicAnchors: authority.publicAnchors }),
      intermediates: () => authority.chain().slice(0, 1),
      revocation: authority.revocation,
    },
    timestamps: (imprint) => authority.stamp(imprint),
    stampsSignatures: chosen('revocationEvidence') === 'ltv+tsa',
    packetSignature: chosen('packetSignature'),
    workingDay: (day) => workingDay(day).working,
    alter,
  });
  return driver;
}

type Alteration = (typeof mutants)[number]['apply'];

const same: Alteration = (parts) => parts;

/** What makes the reference agency into this system. */
function alterationOf(sut: SutSettings): Alteration {
  return (sut.kind === 'reference' && namedIn<Mutant | Variant>(sut, mutants, variants)?.apply) || same;
}

async function optional(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof NotSupported)) throw error;
  }
}
