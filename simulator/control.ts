import { createServer } from 'node:http';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import { AXIS_ROUTES } from './control/axis-routes.ts';
import { frontPage } from './control/front-page.ts';
import { JOURNAL_ROUTES } from './control/journal-routes.ts';
import { PKI_ROUTES } from './control/pki-routes.ts';
import { PKI_SERVICES } from './control/pki-services.ts';
import { REGISTRY_ROUTES } from './control/registry-routes.ts';
import { Objection, refuseInput, type Route, type Tested, type Told } from './control/route.ts';
import { closing, listening } from './http/listening.ts';

const ROUTES: readonly Route[] = [...AXIS_ROUTES, ...REGISTRY_ROUTES, ...JOURNAL_ROUTES, ...PKI_ROUTES, ...PKI_SERVICES];

/** The tester's port: what no system under test may lean on. */
export interface ServedControl {
  readonly url: string;
  /** From now on requests are about this axis; undefined: none is in service (503). */
  mount(tested: Tested | undefined): void;
  close(): Promise<void>;
}

/** Serves the tester's port; errors are one clear sentence as problem details (RFC 9457). */
export async function serveControl({ port = 0, host = '127.0.0.1' } = {}): Promise<ServedControl> {
  let mounted: Tested | undefined;
  const app = express();
  app.disable('x-powered-by');
  app.use(express.raw({ limit: '32mb', type: () => true }));
  app.get('/', (_, response) => void response.type('html').send(frontPage(ROUTES)));
  for (const route of ROUTES) {
    app[route.method](route.path, async (request, response) => {
      if (!mounted) throw new Objection(503, 'chưa có trục nào ở địa chỉ này / no axis is in service at this address');
      tell(response, await route.act(mounted, asked(request, route)));
    });
  }
  app.use((request) => {
    throw new Objection(404, `không có ${request.method} ${request.path}; xem trang đầu / there is no ${request.method} ${request.path}; see the front page`);
  });
  app.use(problem);
  const server = createServer(app);
  return {
    url: await listening(server, { port, host, option: '--control-port' }),
    mount(tested) {
      mounted = tested;
    },
    close: () => closing(server),
  };
}

function asked(request: Request, { takes }: Route) {
  const texts = (values: object): Record<string, string> => Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
  return { params: texts(request.params), query: texts(request.query), body: takes === 'bytes' ? request.body : jsonOf(request.body) };
}

/** Whatever the content type says, a body is JSON; no body is undefined. */
function jsonOf(body: unknown): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined;
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return refuseInput('nội dung / body', { vi: 'JSON hợp lệ', en: 'valid JSON' }, text);
  }
}

function tell(response: Response, told: Told): void {
  if ('json' in told) response.status(told.httpStatus ?? 200).json(told.json);
  else response.type(told.type).send(typeof told.content === 'string' ? told.content : Buffer.from(told.content));
}

/** Four parameters: that is how the library knows an error handler. */
const problem: ErrorRequestHandler = (error: Error & { readonly status?: number }, _request, response, _next) => {
  const status = error instanceof Objection ? error.httpStatus : error.name === 'RegistryError' ? 400 : (error.status ?? 500);
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, title: TITLES[status] ?? 'Failure', detail: error.message }));
};

const TITLES: Readonly<Record<number, string>> = { 400: 'Bad input', 404: 'Not found', 409: 'Not possible', 413: 'Too large', 503: 'Not in service' };
