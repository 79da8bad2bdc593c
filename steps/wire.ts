import type { Handler } from '../protocol/call.ts';
import type { Axis } from '../simulator/axis.ts';
import type { ServedControl } from '../simulator/control.ts';
import type { Authority } from '../simulator/pki/authority.ts';
import { serveAxis } from '../simulator/server.ts';
import { openHttpWire, type HttpWire } from '../sut/http-wire.ts';
import type { ExamSettings } from '../sut/settings.ts';

/** How calls reach the axis of a scenario: straight, or over a socket on which one axis after another is mounted. */
export interface Wire {
  mount(on: { readonly axis: Axis; readonly authority: Authority }): Mounted;
  close(): Promise<void>;
}

export interface Mounted {
  /** The way of the reference agency to this axis. */
  readonly handle: Handler;
  /** Address of this axis over HTTP; a socket is opened when there is none yet. */
  endpoint(): Promise<string>;
  /** Hangs up every connection of the reference agency. */
  close(): Promise<void>;
}

/** Long enough for any answer on a busy machine; an answer that is withheld is noticed at once. */
const PATIENCE = 20_000;

export async function openWire({ wire, host, port, controlPort }: ExamSettings): Promise<Wire> {
  const open = () => serveAxis({ port: wire === 'http' ? port : 0, host });
  let server = wire === 'http' ? await open() : undefined;
  const control = await openControl(controlPort, host).catch(async (error: unknown) => {
    await server?.close();
    throw error;
  });
  return {
    mount({ axis, authority }) {
      server?.mount(axis);
      control?.mount({ axis, authority });
      const http = server && wire === 'http' ? openHttpWire(server.url, { patience: PATIENCE }) : undefined;
      return {
        handle: http ? impatient(http.handle, axis) : axis.handle,
        async endpoint() {
          server ??= await open();
          server.mount(axis);
          return server.url;
        },
        close: async () => http?.close(),
      };
    },
    async close() {
      await server?.close();
      await control?.close();
    },
  };
}

/** The tester's port, for products outside; Express is loaded for them alone. */
async function openControl(port: number | undefined, host: string): Promise<ServedControl | undefined> {
  return port === undefined ? undefined : (await import('../simulator/control.ts')).serveControl({ port, host });
}

/** Over a real socket silence lasts until the caller loses patience; where the axis has decided to stay silent, that is now. */
function impatient(handle: HttpWire['handle'], axis: Axis): Handler {
  return async (call) => {
    const enough = new AbortController();
    const stop = axis.journal.watch((entry) => {
      if (entry.kind === 'call' && entry.answer === 'withheld' && entry.call.path === call.path) enough.abort();
    });
    try {
      return await handle(call, enough.signal);
    } finally {
      stop();
    }
  };
}
