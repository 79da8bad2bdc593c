import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { workingDay } from '../requirements/calendar.ts';
import { openFileMemory } from '../sut/agency/keeping/file-memory.ts';
import { examIdentity, type AgencyIdentity } from '../sut/agency/identity.ts';
import { createReferenceAgency } from '../sut/agency/reference.ts';
import { serveDriver } from '../sut/agency-server.ts';
import type { Driver } from '../sut/driver.ts';
import { openHttpWire } from '../sut/http-wire.ts';
import { ConfigurationError } from './errors.ts';
import { interrupted } from './interrupted.ts';
import { openAxisControl, type AxisControl } from './axis-control.ts';

/** How long the agency waits for an answer of the axis, ms; then it goes on with other work. */
const PATIENCE = 1000;

export interface AgencyCommand {
  readonly axis: string;
  readonly control: string;
  readonly driverPort: number;
  readonly organ: string;
  readonly systemId?: string;
  readonly secret?: string;
  readonly data?: string;
}

/** Runs the reference agency as a product of its own; it may start before its axis, as products do. */
export async function agency(options: AgencyCommand): Promise<void> {
  const [axisAddress, controlAddress] = [addressOf(options.axis, '--axis'), addressOf(options.control, '--control')];
  const control = openAxisControl(controlAddress);
  const wire = openHttpWire(axisAddress, { patience: PATIENCE });
  const memory = options.data === undefined ? undefined : openFileMemory(options.data);
  try {
    const identity = identityOf(options);
    const { driver, office } = createReferenceAgency({
      identity,
      wire: wire.handle,
      clock: createClock(),
      ids: seededIds(`${options.organ}\n${performance.timeOrigin}`),
      credentials: control.credentials,
      trust: control.trust,
      workingDay: (day) => workingDay(day).working,
      ...(memory && { memory }),
    });
    const server = await serveDriver(renewing(driver, control), { port: options.driverPort });
    console.log(`${identity.organName} (${identity.organId}): bộ điều khiển / driver ${server.url}, trục / axis ${options.axis}`);
    console.log('Chỉ dùng để thử nghiệm; Ctrl+C để dừng. / For tests only; Ctrl+C stops it.');
    if (!(await office.axis.agencies())) {
      console.error(
        `trục ${options.axis} chưa trả lời hoặc không nhận hệ thống ${identity.systemId} (--axis, --system-id, --secret) / the axis does not answer yet, or does not know this system`,
      );
    }
    await interrupted();
    await server.close();
  } finally {
    await wire.close();
    memory?.close();
  }
}

function identityOf({ organ, systemId, secret }: AgencyCommand): AgencyIdentity {
  const ours =
    organ === examIdentity.organId
      ? {}
      : { organId: organ, organName: `Cơ quan ${organ}`, legacyId: '', letters: 'CQ', systemId: `vxp.far.${organ}`, secret: `bi-mat-thu-nghiem-${organ}` };
  return { ...examIdentity, ...ours, ...(systemId !== undefined && { systemId }), ...(secret !== undefined && { secret }) };
}

/** Before every act the agency looks anew at whom to trust: the authority lives with the axis, and changes with it. */
function renewing(driver: Driver, control: AxisControl): Driver {
  const alone: readonly string[] = ['identity', 'reset', 'clock', 'inbox', 'inboxItem', 'outbox', 'outboxItem', 'statistics'] satisfies (keyof Driver)[];
  const verbs = Object.entries(driver).map(([verb, perform]: [string, (...given: unknown[]) => Promise<unknown>]) => [
    verb,
    alone.includes(verb) ? perform : async (...given: unknown[]) => control.renew().then(() => perform(...given)),
  ]);
  return Object.fromEntries(verbs) as unknown as Driver;
}

function addressOf(text: string, option: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new ConfigurationError(`${option}: cần một địa chỉ http, có "${text}" / expected an http address, e.g. http://127.0.0.1:2828`);
}
