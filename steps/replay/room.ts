import { seededIds } from '../../protocol/ids.ts';
import { loadProfile } from '../../requirements/profile.ts';
import type { ExamSettings } from '../../sut/settings.ts';
import { registryFor } from '../exam-registry.ts';
import { journalNameOf } from '../journal-folder.ts';
import { drawnFrom, type Room } from '../room.ts';
import { NotSupported } from '../../sut/driver.ts';
import { openScript } from './script.ts';
import { setRecordedStage } from './stage.ts';

/** The examination room of a record: one log a scenario, found by the name it was kept under. */
export function openRecordRoom(settings: ExamSettings, recorded: NonNullable<ExamSettings['record']>): Room {
  const agencies = registryFor(settings);
  return {
    async openStage({ seed, label, profile: named }) {
      const name = journalNameOf(label, seed);
      const stage = setRecordedStage({
        settings,
        recorded,
        profile: loadProfile(named ?? settings.profile),
        registry: agencies.fork(),
        ids: seededIds(`${drawnFrom(settings.nonce, seed, recorded.outside)}\nexam`),
        script: openScript(recorded.folder, name),
        file: `journal/${name}`,
      });
      if (recorded.outside) {
        await stage.driver.reset().catch((error: unknown) => {
          if (!(error instanceof NotSupported)) throw error;
        });
        if (recorded.follows) await stage.driver.clock(settings.instant);
      }
      return stage;
    },
    close: () => Promise.resolve(),
  };
}
