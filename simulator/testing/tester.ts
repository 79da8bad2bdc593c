/** A tester's port with a fresh axis behind it, and the way to ask it. */
import { after, before, beforeEach } from 'node:test';
import { createClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import { createAxis, type Axis } from '../axis.ts';
import { serveControl, type ServedControl } from '../control.ts';
import { createCorrespondent } from '../correspondents/correspondent.ts';
import { createAuthority, type Authority } from '../pki/authority.ts';
import { examRegistry } from '../registry.ts';
import { plainDocument } from '../storage/plain-document.ts';

const NOON = Date.parse('2026-11-24T12:00:00+07:00');
export let control: ServedControl;
export let axis: Axis;
export let authority: Authority;
export let resets = 0;

before(async () => {
  control = await serveControl();
});
after(() => control.close());
beforeEach(() => {
  const clock = createClock(NOON);
  axis = createAxis({ registry: examRegistry(), clock, ids: seededIds('control') });
  authority = createAuthority({ clock });
  resets = 0;
  control.mount({ axis, authority, reset: () => void (resets += 1) });
});

export async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; type: string; text: string; json: any }> {
  const response = await fetch(control.url + path, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text, json: /json/.test(type) ? JSON.parse(text) : undefined };
}

/** One document sent, fetched and acknowledged. */
export const exchange = async () => {
  await createCorrespondent({ axis, organId: 'Y97.10', clock: axis.clock }).send(plainDocument({ from: 'Y97.10', to: ['Y98.30'] }));
  await createCorrespondent({ axis, organId: 'Y98.30', clock: axis.clock }).collect();
};
