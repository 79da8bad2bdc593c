import { seededIds } from '../protocol/ids.ts';
import { loadProfile } from '../requirements/profile.ts';
import { createAxis } from '../simulator/axis.ts';
import { createAuthority } from '../simulator/pki/authority.ts';
import { keysKept } from '../simulator/pki/kept-keys.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { openJournalFolder } from './journal-folder.ts';
import { legalClock } from './legal-clock.ts';
import { axisAlteration } from './examined-axis.ts';
import { recordedDriver } from './recorded-driver.ts';
import { registryFor } from './exam-registry.ts';
import { setStage } from './set-stage.ts';
import type { Stage } from './stage.ts';
import { openSystem } from './system.ts';
import { openWire } from './wire.ts';

/** What a stage depends on of its scenario. */
export interface ScenarioFacts {
  /** Tells it apart from every other scenario. */
  readonly seed: string;
  /** How the file of its journal begins. */
  readonly label: string;
  /** Legal profile that its tag names. */
  readonly profile?: string;
}

/** What all scenarios of a run share: the sockets, and the way to the system under test. */
export interface Room {
  openStage(scenario: ScenarioFacts): Promise<Stage>;
  close(): Promise<void>;
}

/**
 * What the names and numbers of a scenario are drawn from. A product outside may remember other scenarios, so none repeats another's;
 * the reference agency begins anew each time, and equal documents are printed, signed and read once.
 */
export function drawnFrom(nonce: string, seed: string, outside: boolean): string {
  return outside ? `${nonce}\n${seed}` : nonce;
}

/** Opens the examination room; a port in use or an unknown name is told before any scenario runs. */
export async function openRoom(settings: ExamSettings): Promise<Room> {
  loadProfile(settings.profile);
  const agencies = registryFor(settings);
  const system = await openSystem(settings);
  const alter = axisAlteration(settings.sut);
  const wire = await openWire(settings);
  const keys = settings.pki === undefined ? undefined : keysKept(settings.pki);
  const journals = openJournalFolder(settings.journal);
  return {
    async openStage({ seed, label, profile: named }) {
      const drawn = drawnFrom(settings.nonce, seed, system.outside);
      const profile = loadProfile(named ?? settings.profile);
      const clock = legalClock(settings, system.follows);
      // Each party draws from a source of its own: what one does never changes what another gets.
      const axis = createAxis({ registry: agencies, clock, ids: seededIds(`${drawn}\naxis`), profile: profile.axis, ...(alter && { alter }) });
      const nameOf = (organId: string): string => axis.registry.find(organId)?.name ?? organId;
      const authority = createAuthority({ clock, organisationNames: nameOf, ...(keys && { keys }) });
      journals.about({
        follows: system.follows,
        outside: system.outside,
        anchors: authority.anchors().map(base64),
        chain: authority.chain().map(base64),
      });
      const mounted = wire.mount({ axis, authority });
      const parting = settings.compare ? new Set<number>() : undefined;
      const around = { handle: mounted.handle, clock, ids: seededIds(`${drawn}\nsystem`), authority, differs: (index: number) => void parting?.add(index) };
      const driver = recordedDriver(system.driverFor(around), axis.journal);
      await system.ready(driver);
      return setStage({
        settings,
        profile,
        // Where the axis is examined, its callers take the way of the exam.
        axis: settings.sut.kind === 'axis' ? { ...axis, handle: mounted.handle } : axis,
        clock,
        ids: seededIds(`${drawn}\nexam`),
        idsOf: (organId) => seededIds(`${drawn}\nfar ${organId}`),
        authority,
        driver,
        follows: system.follows,
        outside: system.outside,
        nameOf,
        endpoint: mounted.endpoint,
        ...(parting && { parting }),
        async close() {
          await mounted.close();
          return journals.keep(label, seed, axis.journal.all());
        },
      });
    },
    async close() {
      await system.close();
      await wire.close();
    },
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
