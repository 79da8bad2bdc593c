import { seededIds } from '../protocol/ids.ts';
import { createClock } from '../protocol/clock.ts';
import { workingDay } from '../requirements/calendar.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { openFileMemory } from '../sut/agency/file-memory.ts';
import { createReferenceAgency } from '../sut/agency/reference.ts';
import { serveDriver } from '../sut/agency-server.ts';
import { openHttpWire } from '../sut/http-wire.ts';
import { openPki } from './agency-pki.ts';
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
  const clock = createClock();
  const wire = openHttpWire(addressOf(options.axis, '--axis'));
  const pki = await openPki(addressOf(options.control, '--control'));
  const memory = options.data === undefined ? undefined : openFileMemory(options.data);
  const { driver, parts, office } = createReferenceAgency({
    identity: {
      organId: options.organ,
      ...(options.organ !== examIdentity.organId && { organName: await pki.nameOf(options.organ), systemId: `vxp.far.${options.organ}`, secret: `bi-mat-thu-nghiem-${options.organ}` }),
      ...(options.systemId !== undefined && { systemId: options.systemId }),
      ...(options.secret !== undefined && { secret: options.secret }),
    },
    wire: wire.handle,
    clock,
    ids: seededIds(`${options.organ}\n${clock.now()}`),
    credentials: pki.credentialFor,
    trust: pki.trust,
    workingDay: (day) => workingDay(day).working,
    ...(memory && { memory }),
  });
  if (!(await office.axis.agencies())) {
    throw new ConfigurationError(
      `trục ${options.axis} không trả lời hoặc không nhận ${parts.identity.systemId}; kiểm tra --axis, --system-id, --secret / the axis does not answer or does not know this system`,
    );
  }
  const server = await serveDriver(driver, { port: options.driverPort });
  console.log(`${parts.identity.organName} (${options.organ}): bộ điều khiển / driver ${server.url}, trục / axis ${options.axis}`);
  console.log('Chỉ dùng để thử nghiệm; Ctrl+C để dừng / for tests only; Ctrl+C stops it');
  await interrupted();
  await server.close();
  await wire.close();
  memory?.close();
}

function addressOf(text: string, option: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new ConfigurationError(`${option}: cần một địa chỉ http, có "${text}" / expected an http address, e.g. http://127.0.0.1:2828`);
  }
  return text;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
