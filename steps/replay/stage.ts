import { dayOf } from '../../protocol/dates.ts';
import type { Ids } from '../../protocol/ids.ts';
import { makeAttachmentPdf } from '../../protocol/pdf.ts';
import { choice, type Profile } from '../../requirements/profile.ts';
import { createAxis } from '../../simulator/axis.ts';
import { createAuthority, type Authority } from '../../simulator/pki/authority.ts';
import type { Registry } from '../../simulator/registry.ts';
import type { ExamSettings, Recorded } from '../../sut/settings.ts';
import { FAR_SYSTEM } from '../exam-registry.ts';
import type { FarSide, Stage } from '../stage.ts';
import { clockNotFollowed, credentialOf } from '../stage-parts.ts';
import { replayDriver, replayed, replayFarSide } from './actors.ts';
import { RecordMismatch, type Script } from './script.ts';

/** What a stage of a record is made of. */
export interface RecordedProps {
  readonly settings: ExamSettings;
  readonly recorded: Recorded;
  readonly profile: Profile;
  readonly registry: Registry;
  readonly ids: Ids;
  readonly script: Script;
  /** File of the journal, as the facts of the scenario name it. */
  readonly file: string;
}

/** The stage on which a recorded scenario is judged again: nobody acts, everybody who acted is in the script. */
export function setRecordedStage({ settings, recorded, profile, registry, ids, script, file }: RecordedProps): Stage {
  let instant = Date.parse(settings.instant);
  let moved = false;
  const touched = new Set<string>();
  const farSides = new Map<string, FarSide>();
  const clock = { now: () => instant, moveTo: (to: number) => void (instant = to) };
  const axis = createAxis({ registry, clock, ids, journal: script.journal, profile: profile.axis });
  const nameOf = (organId: string): string => axis.registry.find(organId)?.name ?? organId;
  const authority = recordedAuthority(createAuthority({ clock, organisationNames: nameOf }), recorded, script);
  const driver = replayDriver(script);
  const sut = { organId: settings.agency, organName: nameOf(settings.agency), systemId: settings.systemId };
  return {
    settings,
    profile,
    axis,
    journal: script.journal,
    clock: { now: () => (instant = script.take('reading', 'a look at the clock').instant) },
    ids,
    authority,
    driver,
    sut,
    touched,
    choose<T>(key: string): T {
      touched.add(key);
      return choice<T>(profile, key, moved ? dayOf(instant) : profile.asOf);
    },
    nameOf,
    correspondent(organId) {
      let side = farSides.get(organId);
      if (!side) farSides.set(organId, (side = replayFarSide(organId, nameOf(organId), script)));
      return side;
    },
    isUnderTest: ({ systemId }) => !systemId?.startsWith(FAR_SYSTEM),
    async moveTo(wanted) {
      if (!recorded.follows) {
        throw clockNotFollowed();
      }
      const entry = script.take('clock', `a move of the clock to ${wanted}`);
      if (entry.to !== Date.parse(wanted)) throw new RecordMismatch(`entry ${entry.seq}: the clock moved elsewhere than to ${wanted}`);
      instant = entry.to;
      moved = true;
      if (recorded.outside) await driver.clock(new Date(entry.to).toISOString());
    },
    fault: () => () => undefined,
    sutCredential: (kind) => credentialOf(authority, sut, kind),
    perform: (what) => Promise.resolve().then(() => replayed(script, 'exam', what)),
    endpoint: () => Promise.resolve('http://record.invalid'),
    async unsignedPdf(title, name) {
      return { name, contentType: 'application/pdf', content: await makeAttachmentPdf(title, [title]) };
    },
    close: () => Promise.resolve(file),
  };
}

/** The authority as it was trusted then, with the withdrawals that are in the record. */
function recordedAuthority(living: Authority, { anchors, chain }: Recorded, script: Script): Authority {
  const bytes = (texts: readonly string[]): readonly Uint8Array[] => texts.map((text) => new Uint8Array(Buffer.from(text, 'base64')));
  const [trusted, path] = [bytes(anchors), bytes(chain)];
  const known = (issuer: Uint8Array): boolean => [...trusted, ...path].some((each) => Buffer.from(each).equals(issuer));
  return {
    ...living,
    anchors: () => trusted,
    chain: () => path,
    revoke: () => void script.take('revocation', 'the withdrawal of a certificate'),
    revocation: {
      statusOf({ serial, issuer, now }) {
        if (!known(issuer)) return { status: 'unknown', why: 'issued by another authority' };
        const from = script.journal.all().flatMap((entry) => (entry.kind === 'revocation' && entry.serial === serial ? [entry.from] : []));
        const at = from.length > 0 ? Math.min(...from) : undefined;
        return at !== undefined && at <= now ? { status: 'revoked', at } : { status: 'good' };
      },
    },
  };
}
