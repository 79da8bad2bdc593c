/** A system that knows the standing exam by heart passes it, and fails the first fresh one (`certify --nonce`). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { examine } from '../cli/examine.ts';
import { embedded, everyClaim } from '../cli/plan.ts';
import { profileFor, rulesFor } from '../cli/rules.ts';
import { toResults } from '../reports/results.ts';
import type { Results } from '../reports/shape.ts';
import type { Mutant } from '../sut/mutants/mutant.ts';
import { mutants } from '../sut/mutants/mutants.ts';

const TAGS = '@RX-AUTO-RECEIPT';
const subjects = new Set<string>();

/** Learns every subject it sees. */
const learner: Mutant = {
  name: 'learns-the-exam',
  breaks: [],
  sin: 'Ghi nhớ mọi trích yếu đã gặp.',
  apply: (parts) => ({
    ...parts,
    onDocument: (office, arrival) => {
      subjects.add(arrival.message.subject ?? '');
      return parts.onDocument(office, arrival);
    },
  }),
};
/** Works for documents of the standing exam alone. */
const cheat: Mutant = {
  name: 'works-for-the-exam-alone',
  breaks: ['RX-AUTO-RECEIPT'],
  sin: 'Chỉ xử lý các văn bản của kỳ thi đã biết.',
  apply: (parts) => ({
    ...parts,
    onDocument: async (office, arrival) => {
      if (subjects.has(arrival.message.subject ?? '')) await parts.onDocument(office, arrival);
    },
  }),
};

async function resultsOf(mutant: Mutant, nonce?: string): Promise<Results> {
  const settings = { ...embedded({ kind: 'reference', mutant: mutant.name }, 'memory'), ...(nonce !== undefined && { nonce }) };
  const messages: Envelope[] = [];
  await examine({ settings, tags: TAGS }, (message) => messages.push(message));
  const nobody = { vendor: '', product: '', version: '', build: '', agency: settings.agency };
  const about = { examined: 'agency' as const, suite: { name: '', version: '', digest: '' }, profile: profileFor(settings), sut: nobody, environment: {}, startedAt: '', finishedAt: '', complete: true };
  return toResults(messages, rulesFor({ settings, claims: everyClaim() }), about);
}

const statusOf = ({ requirements }: Results): string => requirements.find(({ id }) => id === 'RX-AUTO-RECEIPT')!.status;

test('what was learned by heart helps in the standing exam and not in a fresh one', async () => {
  (mutants as Mutant[]).push(learner, cheat);
  assert.equal(statusOf(await resultsOf(learner)), 'SATISFIED');
  assert.ok(subjects.size > 0, 'the exam sent nothing');
  assert.equal(statusOf(await resultsOf(cheat)), 'SATISFIED');
  assert.equal(statusOf(await resultsOf(cheat, 'kỳ thi mới')), 'VIOLATED');
  assert.equal(statusOf(await resultsOf(learner, 'kỳ thi mới')), 'SATISFIED', 'a fresh exam is fair');
});

test('the same nonce makes the same exam', async () => {
  const [once, twice] = [await resultsOf(learner, 'một hạt giống'), await resultsOf(learner, 'một hạt giống')];
  assert.equal(once.verdictDigest, twice.verdictDigest);
});
