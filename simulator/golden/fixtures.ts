import { createClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import type { AgencyRecord } from '../agencies/agency.ts';
import { createAxis, type Axis } from '../axis.ts';
import { packageName, type Delivery } from '../delivery.ts';
import { AXIS_PROFILE, type AxisProfile, type SettingName } from '../profile.ts';
import { openRegistry } from '../registry.ts';
import { GOLDEN } from './golden-file.ts';

const { fixtures, clock } = GOLDEN;
const registry = openRegistry([...agencies()], fixtures.systems);

/** An axis with the agencies, systems and pending deliveries of the golden file. */
export function goldenAxis(profile: Partial<AxisProfile> = {}): Axis {
  const axis = createAxis({ registry, clock: createClock(Date.parse(clock)), ids: seededIds('golden'), profile });
  for (const { docId, senderDocId, messageType, from, to, status, package: name } of fixtures.deliveries) {
    const bytes = Buffer.from(fixtures.packages[name]!);
    const file = packageName(bytes);
    const at = axis.clock.now();
    const sending = {
      senderDocId,
      systemId: 'axis',
      from,
      outbox: axis.registry.mailboxOf(from),
      at,
      serviceType: 'eDoc',
      messageType,
      file,
    };
    const events = [{ at, state: status, by: 'axis' }];
    axis.store.add(sending, [{ docId, to, mailbox: axis.registry.mailboxOf(to), package: file, events }], [bytes]);
  }
  return axis;
}

/** `setting=value` as a changed profile. */
export function changedProfile(text: string): Partial<AxisProfile> {
  const [name = '', value = ''] = text.split('=');
  const kind = typeof AXIS_PROFILE[name as SettingName]?.value;
  return { [name]: kind === 'boolean' ? value === 'true' : kind === 'number' ? Number(value) : value };
}

/** Everything the axis holds, whoever it is for. */
export function deliveriesOf({ store, registry: present }: Axis): readonly Delivery[] {
  return store.received(present.all().map(({ code }) => present.mailboxOf(code)));
}

function* agencies(): Generator<AgencyRecord> {
  for (const { code, codeQd20, name, mail, locked } of fixtures.agencies)
    yield { code: codeQd20, code102: code, name, mail, locked };
  for (const { template, nameTemplate, g, n } of fixtures.agencyRanges) {
    for (let first = g.from; first <= g.to; first += 1) {
      for (let second = n.from; second <= n.to; second += 1) {
        const fill = (text: string): string =>
          text.replace('{g}', String(first).padStart(g.pad, '0')).replace('{n}', String(second).padStart(n.pad, '0'));
        yield { code: fill(template), name: fill(nameTemplate) };
      }
    }
  }
}
