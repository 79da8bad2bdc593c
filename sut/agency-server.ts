import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { orderFromJson, VERBS, type Asked, type Told, type VerbName } from './contract.ts';
import { NotFound, NotSupported, Refused, type Driver, type SendOrder } from './driver.ts';
import { wrongWith } from './shapes.ts';

/** Serves any driver by the contract schemas/driver/openapi.yaml; `port` 0 takes any free one. */
export async function serveDriver(
  driver: Driver,
  { port = 0, host = '127.0.0.1' } = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void answer(driver, request, response));
  await listening(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(driver: Driver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const told = await perform(driver, request);
    const text = told.body === undefined ? '' : JSON.stringify(told.body);
    const type = told.status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
    response.writeHead(told.status, text ? { 'Content-Type': type } : {}).end(text);
  } catch {
    response.destroy();
  }
}

async function perform(driver: Driver, request: IncomingMessage): Promise<Told> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://driver');
  const route = routeOf(request.method ?? 'GET', pathname);
  if (!route) return problem(404, `the driver contract has no ${request.method} ${pathname}`);
  const text = await textOf(request);
  const { takes } = VERBS[route.verb] as { takes?: string };
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : undefined;
  } catch {
    return problem(400, `${route.verb}: expected a JSON body, found ${text.slice(0, 80)}`);
  }
  const wrong = takes ? wrongWith(takes, body) : undefined;
  if (wrong) return problem(400, `${route.verb}: expected ${wrong.expected}, found ${wrong.found}`);
  return tell(driver, route.verb, { id: route.id, query: Object.fromEntries(searchParams), body });
}

/** Performs a verb that travelled, and puts refusals into statuses and problem details. */
export async function tell(driver: Driver, verb: VerbName, asked: Asked): Promise<Told> {
  try {
    const body = await act(driver, verb, asked);
    return body === undefined ? { status: 204 } : { status: 200, body };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NotSupported) return problem(501, message, verb);
    if (error instanceof NotFound) return problem(404, message, verb);
    if (error instanceof Refused) return problem(409, message, verb);
    return problem(500, message, verb);
  }
}

function act(driver: Driver, verb: VerbName, { id = '', query = {}, body }: Asked): Promise<unknown> {
  const given = body as never;
  switch (verb) {
    case 'clock':
      return driver.clock((body as { instant: string }).instant);
    case 'send':
      return driver.send(orderFromJson<SendOrder>(body));
    case 'refuse':
      return driver.refuse(id, (body as { reason: string }).reason);
    case 'replace':
      return driver.replace(id, orderFromJson<SendOrder & { reason: string }>(body));
    case 'assign':
    case 'answer':
    case 'recall':
    case 'update':
      return driver[verb](id, given);
    case 'inboxItem':
    case 'outboxItem':
    case 'accept':
    case 'process':
    case 'complete':
      return driver[verb](id);
    case 'statistics':
      return driver.statistics({ from: query['from'] ?? '', to: query['to'] ?? '' });
    default:
      return driver[verb]();
  }
}

function routeOf(method: string, path: string): { verb: VerbName; id?: string } | undefined {
  const [place, id, act, ...rest] = path.split('/').slice(1);
  if (rest.length > 0) return undefined;
  const pattern = `/${[place, id === undefined ? undefined : '{id}', act].filter((part) => part !== undefined).join('/')}`;
  const verb = (Object.keys(VERBS) as VerbName[]).find(
    (name) => VERBS[name].method === method && VERBS[name].path === pattern,
  );
  return verb && { verb, ...(id !== undefined && { id: decodeURIComponent(id) }) };
}

function problem(status: number, detail: string, verb?: VerbName): Told {
  const title = { 400: 'Bad request', 404: 'Not found', 409: 'Refused', 501: 'Not supported' }[status] ?? 'Failure';
  return { status, body: { type: 'about:blank', title, status, detail, ...(verb && { verb }) } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const failure = new Error(
        taken
          ? `driver port ${port} on ${host} is in use; choose another with --driver-port`
          : `driver port ${port} on ${host}: ${error.message}`,
      );
      if (taken) failure.name = 'PortInUse';
      reject(failure);
    });
    server.listen(port, host, resolve);
  });
}
