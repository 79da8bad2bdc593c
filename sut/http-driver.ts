import { headerOf, isReply } from '../protocol/call.ts';
import { VERBS } from './contract.ts';
import { DriverFault, Unreachable, type Driver } from './driver.ts';
import { openHttpWire } from './http-wire.ts';
import { driverOver } from './remote-driver.ts';

/** The driver of a product whose shim answers the contract over HTTP. */
export interface HttpDriver extends Driver {
  close(): Promise<void>;
}

/** A verb may make the product sign, send and wait for the axis; only silence beyond this counts as unreachable. */
const PATIENCE = 60_000;

export function openHttpDriver(url: string, { patience = PATIENCE }: { patience?: number } = {}): HttpDriver {
  const wire = openHttpWire(url, { patience, connections: 4 });
  const driver = driverOver(async (verb, { id = '', query, body }) => {
    const { method, path } = VERBS[verb];
    const text = body === undefined ? '' : JSON.stringify(body);
    const answer = await wire.handle({
      method,
      path: path.replace('{id}', encodeURIComponent(id)) + (query ? `?${new URLSearchParams(query)}` : ''),
      headers: text ? [['Content-Type', 'application/json; charset=utf-8']] : [],
      body: Buffer.from(text),
    });
    if (answer === 'dropped')
      throw new Unreachable(
        `driver at ${url}: ${verb} got no answer, the connection was refused or lost; start the shim and try again`,
      );
    if (answer === 'withheld') throw new Unreachable(`driver at ${url}: ${verb} got no answer within ${patience} ms`);
    if (!isReply(answer)) throw new DriverFault(verb, 'a whole answer', `one cut after ${answer.after} bytes`);
    return { status: answer.httpStatus, body: read(verb, answer.body, headerOf(answer.headers, 'content-type') ?? '') };
  });
  return { ...driver, close: () => wire.close() };
}

function read(verb: string, bytes: Uint8Array, contentType: string): unknown {
  if (bytes.length === 0) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new DriverFault(verb, 'a JSON body', `${contentType || 'a body without type'}: ${text.slice(0, 80)}`);
  }
}
