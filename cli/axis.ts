import { resolve } from 'node:path';
import { loadProfile } from '../requirements/profile.ts';
import { serveControl } from '../simulator/control.ts';
import { objectionToHost } from '../simulator/control/production.ts';
import { serveAxis } from '../simulator/server.ts';
import { notice } from './axis-notice.ts';
import { startingRegistry, type RegistryFiles } from './axis-registry.ts';
import { openStation, type Station } from './axis-station.ts';
import { ConfigurationError } from './errors.ts';
import { interrupted } from './interrupted.ts';

export interface AxisCommand extends RegistryFiles {
  readonly port: number;
  readonly controlPort: number;
  readonly host: string;
  readonly data?: string;
  readonly profile: string;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Runs a standing axis for development and acceptance until somebody stops it. */
export async function axis(options: AxisCommand): Promise<void> {
  const { host, data, profile } = options;
  const objection = objectionToHost(host);
  if (objection) throw new ConfigurationError(`--host: ${objection.vi} / ${objection.en}`);
  const registry = startingRegistry(options);
  let address: string | undefined;
  let station = openStation({ registry, profile: loadProfile(profile).axis, address: () => address, ...(data !== undefined && { data }) });
  try {
    const served = await serveAxis({ port: options.port, host });
    try {
      const control = await serveControl({ port: options.controlPort, host });
      // A port that is another one at every start is no address to write into certificates.
      address = options.controlPort === 0 ? undefined : control.url;
      const mount = (next: Station): void => {
        station = next;
        served.mount(next.axis);
        control.mount({ axis: next.axis, authority: next.authority, reset });
      };
      const reset = (): void => {
        served.mount(undefined);
        mount(station.renew());
      };
      mount(station);
      const where = { endpoint: served.url, control: control.url, registry: station.axis.registry, profile, open: !LOOPBACK.includes(host) };
      console.log(notice({ ...where, ...(data !== undefined && { data: resolve(data) }) }));
      await interrupted();
      await control.close();
    } finally {
      await served.close();
    }
  } finally {
    station.close();
  }
}
