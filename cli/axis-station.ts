import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClock } from '../protocol/clock.ts';
import { seededIds } from '../protocol/ids.ts';
import { createAxis, type Axis } from '../simulator/axis.ts';
import { createJournal } from '../simulator/journal.ts';
import { createAuthority, type Authority } from '../simulator/pki/authority.ts';
import { openKeptAuthority } from '../simulator/pki/kept-authority.ts';
import type { AxisProfile } from '../simulator/profile.ts';
import type { Registry } from '../simulator/registry.ts';
import { openSqliteStore } from '../simulator/sqlite-store.ts';
import { createMemoryStore, type Store } from '../simulator/store.ts';
import { ConfigurationError } from './errors.ts';

/** An axis that stands, and its authority; `renew` gives the next one, empty. */
export interface Station {
  readonly axis: Axis;
  readonly authority: Authority;
  renew(): Station;
  close(): void;
}

export interface StationOptions {
  readonly registry: Registry;
  readonly profile: Partial<AxisProfile>;
  /** Folder that keeps packages, registrations, keys and revocations; in memory when absent. */
  readonly data?: string;
  /** Address of the control port, once it is open: certificates name it. */
  readonly address?: () => string | undefined;
}

/** What a standing axis remembers of its journal: enough to look at today's work, never more than memory has. */
const JOURNAL = { entries: 20_000, bytes: 256 << 20 };

export function openStation(options: StationOptions): Station {
  const { registry, profile, data } = options;
  const clock = createClock();
  const store = openStore(data);
  const axis = createAxis({ registry, clock, ids: seededIds(randomUUID()), store, profile, journal: createJournal(clock, JOURNAL) });
  const organisationNames = (organId: string): string | undefined => axis.registry.find(organId)?.name;
  const around = { clock, organisationNames, ...(options.address && { address: options.address }) };
  const authority = data === undefined ? createAuthority(around) : openKeptAuthority(join(data, 'pki'), around);
  return {
    axis,
    authority,
    renew() {
      store.close();
      if (data !== undefined) rmSync(storeFolder(data), { recursive: true, force: true });
      return openStation(options);
    },
    close: () => store.close(),
  };
}

function openStore(data: string | undefined): Store {
  if (data === undefined) return createMemoryStore();
  try {
    mkdirSync(data, { recursive: true });
    return openSqliteStore(storeFolder(data));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`--data ${resolve(data)}: không mở được kho dữ liệu (có thể một trục khác đang dùng) / the data can not be opened: ${why}`);
  }
}

function storeFolder(data: string): string {
  return join(data, 'store');
}
