/** Two reference agencies on one axis, for the tests of this folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MovableClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import { createAxis } from '../../simulator/axis.ts';
import { createAuthority } from '../../simulator/pki/authority.ts';
import { examRegistry } from '../../simulator/registry.ts';
import type { Driver, InboxItem, SendOrder } from '../driver.ts';
import type { AgencyIdentity } from './identity.ts';
import type { Memory } from './keeping/memory.ts';
import type { AgencyParts } from './office.ts';
import type { PacketPolicy } from './receiving/parts.ts';
import { createReferenceAgency } from './reference.ts';
import type { Trust } from './trust.ts';

export const NINE = Date.parse('2026-11-24T09:00:00+07:00');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export interface PartnerOptions {
  readonly alter?: (parts: AgencyParts) => AgencyParts;
  readonly memory?: Memory;
  readonly packetSignature?: PacketPolicy;
  readonly trust?: Trust;
}

export function openRig(seed = 'rig') {
  let at = NINE;
  const clock: MovableClock = {
    now: () => at++,
    moveTo(instant) {
      at = instant;
    },
  };
  const axis = createAxis({ registry: examRegistry(), clock, ids: seededIds(`${seed} axis`) });
  const authority = createAuthority({ clock });
  const trust = { anchors: authority.anchors, intermediates: () => authority.chain().slice(0, 1), revocation: authority.revocation };
  const open = (identity: Partial<AgencyIdentity>, options: PartnerOptions = {}) =>
    createReferenceAgency({
      identity,
      wire: axis.handle,
      clock,
      ids: seededIds(`${seed} ${identity.organId}`),
      credentials: (holder) => authority.credentialFor(holder),
      trust,
      ...options,
    });
  return {
    clock,
    axis,
    authority,
    ours: (options?: PartnerOptions) => open({}, options),
    partner: (organId = 'Y97.10', options?: PartnerOptions) =>
      open({ organId, organName: `Cơ quan ${organId}`, legacyId: '', systemId: `vxp.far.${organId}`, secret: `bi-mat-thu-nghiem-${organId}`, letters: 'SGD' }, options),
    /** Calls of one system by operation. */
    calls: (operation: string, systemId = 'vxp.test.10') =>
      axis.journal.all().flatMap((entry) => (entry.kind === 'call' && entry.operation === operation && entry.systemId === systemId ? [entry] : [])),
  };
}

export function order(...recipients: string[]): SendOrder {
  return {
    typeName: 'Công văn',
    recipients: recipients.map((organId) => ({ organId })),
    subject: 'V/v phối hợp kiểm thử',
    content: 'Đề nghị phối hợp thực hiện.',
  };
}

/** The newest document in an inbox. */
export async function newest(driver: Driver): Promise<InboxItem> {
  const item = (await driver.inbox()).at(-1);
  assert.ok(item, 'the inbox is empty');
  return item;
}

test('both agencies find the axis and each other', async () => {
  const rig = openRig();
  const rows = await rig.ours().office.axis.agencies();
  assert.ok(rows?.some(({ code }) => code === 'Y97.10'));
});
