import { dayOf, isoOf } from '../protocol/dates.ts';
import type { Ids } from '../protocol/ids.ts';
import { makeAttachmentPdf } from '../protocol/pdf.ts';
import { choice, type Profile } from '../requirements/profile.ts';
import type { MovableClock } from '../protocol/clock.ts';
import type { Axis } from '../simulator/axis.ts';
import type { Authority } from '../simulator/pki/authority.ts';
import type { Driver } from '../sut/driver.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { createFarSide } from './far-side.ts';
import { performed, recordedFarSide } from './performed.ts';
import { FAR_SYSTEM } from './exam-registry.ts';
import type { FarSide, Stage } from './stage.ts';
import { clockNotFollowed, credentialOf } from './stage-parts.ts';

/** What a stage is made of. */
export interface Props {
  readonly settings: ExamSettings;
  readonly profile: Profile;
  readonly axis: Axis;
  readonly clock: MovableClock;
  readonly ids: Ids;
  /** A source of identifiers for one agency of the far side. */
  idsOf(organId: string): Ids;
  readonly authority: Authority;
  readonly driver: Driver;
  /** True when the system follows the legal clock. */
  readonly follows: boolean;
  /** True when the system has to be told by its driver. */
  readonly outside: boolean;
  readonly parting?: ReadonlySet<number>;
  nameOf(organId: string): string;
  endpoint(): Promise<string>;
  close(): Promise<string | undefined>;
}

/** Puts everything in its place for one scenario. */
export function setStage(props: Props): Stage {
  const { settings, profile, axis, clock, authority, driver, nameOf } = props;
  const sut = { organId: settings.agency, organName: nameOf(settings.agency), systemId: settings.systemId };
  const touched = new Set<string>();
  const farSides = new Map<string, FarSide>();
  let moved = false;
  const { journal } = axis;
  return {
    ...props,
    journal,
    clock: {
      now() {
        const instant = clock.now();
        journal.record({ kind: 'reading', instant });
        return instant;
      },
    },
    authority: {
      ...authority,
      revoke(serial, from) {
        journal.record({ kind: 'revocation', serial, from });
        authority.revoke(serial, from);
      },
    },
    sut,
    touched,
    choose<T>(key: string): T {
      touched.add(key);
      // The day of the scenario where it has one of its own, else that of the profile.
      return choice<T>(profile, key, moved ? dayOf(clock.now()) : profile.asOf);
    },
    correspondent(organId) {
      let side = farSides.get(organId);
      if (!side) {
        side = recordedFarSide(createFarSide(organId, { axis, clock, ids: props.idsOf(organId), authority, sut, nameOf }), journal);
        farSides.set(organId, side);
      }
      return side;
    },
    isUnderTest: ({ systemId }) => !systemId?.startsWith(FAR_SYSTEM),
    async moveTo(instant) {
      if (!props.follows) {
        throw clockNotFollowed();
      }
      const to = Date.parse(instant);
      journal.record({ kind: 'clock', from: clock.now(), to });
      clock.moveTo(to);
      moved = true;
      if (props.outside) await driver.clock(isoOf(to));
    },
    // Partners of the scenario are served as usual.
    fault: (name, options) => axis.misbehave(name, { only: ({ systemid }) => systemid === settings.systemId, ...options }),
    sutCredential: (kind) => credentialOf(authority, sut, kind),
    perform: (what, act) => performed(journal, 'exam', what, act),
    async unsignedPdf(title, name) {
      return { name, contentType: 'application/pdf', content: await makeAttachmentPdf(title, [title]) };
    },
  };
}
