import { After, AfterAll, Before, BeforeAll, setDefaultTimeout, setDefinitionFunctionWrapper, setWorldConstructor } from '@cucumber/cucumber';
import { requirementsIn } from '../requirements/tags.ts';
import { NotSupported } from '../sut/driver.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { Inconclusive, Nonconformity } from './nonconformity.ts';
import { openRecordRoom } from './replay/room.ts';
import { openRoom, type Room } from './room.ts';
import { stimuliOf, touchedAxis } from './observations.ts';
import { ExamWorld } from './world.ts';

const EVIDENCE = 'application/vnd.lienthong+json';

setWorldConstructor(ExamWorld);
// Each call of the driver has a limit of its own, and a step may make dozens; this one only ends a step of ours that hangs.
setDefaultTimeout(1_800_000);

/** What a step throws decides the verdict: a finding is attached and fails, an undecidable step is attached and skipped. */
setDefinitionFunctionWrapper((definition: Function) => {
  const wrapped = async function (this: unknown, ...input: unknown[]) {
    try {
      return await definition.apply(this, input);
    } catch (error) {
      if (!(this instanceof ExamWorld)) throw error;
      if (error instanceof Nonconformity) {
        const { evidence = [] } = error.finding;
        this.attach(JSON.stringify({ type: 'nonconformity', ...error.finding, evidence: evidence.length > 0 ? evidence : newest(this) }), EVIDENCE);
        throw error;
      }
      const reason = reasonOf(error);
      if (!reason) throw error;
      this.attach(JSON.stringify({ type: 'inconclusive', ...reason }), EVIDENCE);
      return 'skipped';
    }
  };
  Object.defineProperty(wrapped, 'length', { value: definition.length });
  return wrapped;
});

/** Where a finding names no entry of the journal: the newest call and the newest act, which the check has just looked at. */
function newest({ stage }: ExamWorld): readonly number[] {
  const entries = stage.journal.all();
  return [entries.findLast(({ kind }) => kind === 'call'), entries.findLast(({ kind }) => kind === 'act')].flatMap((entry) => entry?.seq ?? []).sort((a, b) => a - b);
}

function reasonOf(error: unknown): { code: string; text: { vi: string; en: string } } | undefined {
  if (error instanceof Inconclusive) return { code: error.code, text: error.text };
  if (error instanceof NotSupported) {
    return {
      code: 'NOT_SUPPORTED',
      text: {
        vi: `bộ điều khiển của sản phẩm không có động từ "${error.verb}"`,
        en: `the product's driver lacks the verb "${error.verb}"`,
      },
    };
  }
  if (error instanceof Error && (error.name === 'DriverFault' || error.name === 'Unreachable')) {
    return { code: 'ENVIRONMENT', text: { vi: error.message, en: error.message } };
  }
  return undefined;
}

/** One room for each system under examination; a run has one, a proof has many. */
const rooms = new Map<string, Room>();

async function roomFor(settings: ExamSettings): Promise<Room> {
  const key = JSON.stringify(settings);
  let room = rooms.get(key);
  if (!room) rooms.set(key, (room = settings.record ? openRecordRoom(settings, settings.record) : await openRoom(settings)));
  return room;
}

// A port in use is told before any scenario runs.
BeforeAll(async function (this: { parameters: unknown }) {
  await roomFor(this.parameters as ExamSettings);
});

AfterAll(async () => {
  const open = [...rooms.values()];
  rooms.clear();
  for (const room of open) await room.close();
});

Before(async function (this: ExamWorld, { pickle }) {
  const tags = pickle.tags.map(({ name }) => name);
  const profile = tags.find((tag) => tag.startsWith('@profile:'))?.slice('@profile:'.length);
  const room = await roomFor(this.parameters);
  this.stage = await room.openStage({
    seed: `${pickle.uri.replaceAll('\\', '/')}\n${pickle.name}\n${pickle.steps.map((step) => step.text).join('\n')}`,
    label: requirementsIn(tags)[0] ?? 'UNTRACED',
    ...(profile !== undefined && { profile }),
  });
});

After(async function (this: ExamWorld, { pickle }) {
  if (!this.stage) return;
  const file = await this.stage.close();
  this.attach(
    JSON.stringify({
      type: 'facts',
      scenario: pickle.name,
      stimuli: stimuliOf(this.stage),
      looked: this.looked,
      touched: [...this.stage.touched, ...touchedAxis(this.stage)].sort(),
      ...(file && { journal: file }),
      ...(this.stage.parting && { parting: [...this.stage.parting] }),
    }),
    EVIDENCE,
  );
});
