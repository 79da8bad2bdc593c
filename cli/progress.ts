import type { Envelope } from '@cucumber/messages';

/** Tells a waiting person how far the run is: one line that updates on a terminal, a plain line now and then where it is piped. */
export interface Progress {
  follow(envelope: Envelope): void;
  say(line: string): void;
  end(): void;
}

type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const REFRESH = 80;
const SHARE = 10;

/** Follows the messages of a run of `total` scenarios. */
export function followRun(total: number, language: 'vi' | 'en', screen: Screen = process.stderr): Progress {
  const names = new Map<string, string>();
  const cases = new Map<string, string>();
  const starts = new Map<string, string>();
  let done = 0;
  let failed = 0;
  let drawn = 0;
  const bad = new Set<string>();
  const counts = (): string => (language === 'vi' ? `${done}/${total} kịch bản, ${failed} chưa đạt` : `${done}/${total} scenarios, ${failed} not passed`);
  const clear = (): void => {
    if (screen.isTTY) screen.write('\r\x1b[2K');
  };
  const draw = (name: string): void => {
    if (!screen.isTTY || performance.now() - drawn < REFRESH) return;
    drawn = performance.now();
    screen.write(`\r\x1b[2K${cut(`${counts()}  ${name}`, (screen.columns ?? 80) - 1)}`);
  };
  return {
    follow({ pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished }) {
      if (pickle) names.set(pickle.id, pickle.name);
      else if (testCase) cases.set(testCase.id, testCase.pickleId);
      else if (testCaseStarted) {
        starts.set(testCaseStarted.id, names.get(cases.get(testCaseStarted.testCaseId) ?? '') ?? '');
        draw(starts.get(testCaseStarted.id)!);
      } else if (testStepFinished && testStepFinished.testStepResult.status !== 'PASSED') {
        bad.add(testStepFinished.testCaseStartedId);
      } else if (testCaseFinished) {
        done += 1;
        if (bad.has(testCaseFinished.testCaseStartedId)) failed += 1;
        const step = Math.max(1, Math.ceil(total / SHARE));
        if (!screen.isTTY && (done % step === 0 || done === total)) screen.write(`${counts()}\n`);
      }
    },
    say(line) {
      clear();
      screen.write(`${line}\n`);
    },
    end: clear,
  };
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`;
}
