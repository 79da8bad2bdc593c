import { seededIds } from '../protocol/ids.ts';
import { createClock } from '../protocol/clock.ts';
import { workingDay } from '../requirements/calendar.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { openFileMemory } from '../sut/agency/file-memory.ts';
import { createReferenceAgency, type ReferenceOptions } from '../sut/agency/reference.ts';
import { serveDriver } from '../sut/agency-server.ts';
import { openHttpWire } from '../sut/http-wire.ts';
import { openAxisControl, type AxisControl } from './axis-control.ts';
import { ConfigurationError } from './errors.ts';

export interface AgencyCommand {
  readonly axis: string;
  readonly control: string;
  readonly driverPort: number;
  readonly organ: string;
  readonly systemId?: string;
  readonly secret?: string;
  readonly data?: string;
}

/** Runs the reference agency as a product of its own: it speaks to the axis over HTTP and obeys the driver contract. */
export async function agency(options: AgencyCommand): Promise<void> {
  const [axisAddress, controlAddress] = [addressOf(options.axis, '--axis'), addressOf(options.control, '--control')];
  const control = await openAxisControl(controlAddress);
  const wire = openHttpWire(axisAddress);
  const memory = options.data === undefined ? undefined : openFileMemory(options.data);
  try {
    const { driver, office } = createReferenceAgency({ ...(await surroundings(options, control)), wire: wire.handle, ...(memory && { memory }) });
    const { identity } = office.parts;
    if (!(await office.axis.agencies())) {
      throw new ConfigurationError(
        `trục ${options.axis} không trả lời đúng hoặc không nhận hệ thống ${identity.systemId}; kiểm tra --axis, --system-id, --secret / the axis does not answer or does not know this system`,
      );
    }
    const server = await serveDriver(driver, { port: options.driverPort });
    console.log(`${identity.organName} (${identity.organId}): bộ điều khiển / driver ${server.url}, trục / axis ${options.axis}`);
    console.log('Chỉ dùng để thử nghiệm; Ctrl+C để dừng. / For tests only; Ctrl+C stops it.');
    await interrupted();
    await server.close();
  } finally {
    await wire.close();
    memory?.close();
  }
}

/** Identity, clock, credentials and trust of the agency, as the standing axis gives them. */
async function surroundings({ organ, systemId, secret }: AgencyCommand, control: AxisControl): Promise<Omit<ReferenceOptions, 'wire'>> {
  const known = systemId !== undefined && secret !== undefined ? { systemId, secret } : await control.systemOf(organ);
  const ours = organ === examIdentity.organId ? {} : { organId: organ, organName: await control.nameOf(organ), legacyId: '', letters: 'CQ' };
  return {
    identity: { systemId: systemId ?? known.systemId, secret: secret ?? known.secret, ...ours },
    clock: createClock(await control.clock()),
    ids: seededIds(`${organ}\n${performance.timeOrigin}`),
    credentials: control.credentials,
    trust: control.trust,
    workingDay: (day) => workingDay(day).working,
  };
}

function addressOf(text: string, option: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new ConfigurationError(`${option}: cần một địa chỉ http, có "${text}" / expected an http address, e.g. http://127.0.0.1:2828`);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
