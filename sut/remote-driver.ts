import { orderToJson, VERBS, type Asked, type Told, type VerbName } from './contract.ts';
import { DriverFault, NotFound, NotSupported, Refused, type Driver } from './driver.ts';
import { wrongWith } from './shapes.ts';

/** Carries one verb to the shim and its answer back. */
export type Ask = (verb: VerbName, asked: Asked) => Promise<Told>;

/** The driver of a product behind any carrier (HTTP, a command): every answer is held against the contract before it counts. */
export function driverOver(ask: Ask): Driver {
  const tell = async <T>(verb: VerbName, asked: Asked = {}): Promise<T> => judged(verb, await ask(verb, asked)) as T;
  return {
    identity: () => tell('identity'),
    reset: () => tell('reset'),
    clock: (instant) => tell('clock', { body: { instant } }),
    send: (order) => tell('send', { body: orderToJson(order) }),
    collect: () => tell('collect'),
    inbox: () => tell('inbox'),
    inboxItem: (id) => tell('inboxItem', { id }),
    accept: (id) => tell('accept', { id }),
    refuse: (id, reason) => tell('refuse', { id, body: { reason } }),
    assign: (id, to) => tell('assign', { id, body: to }),
    process: (id) => tell('process', { id }),
    complete: (id) => tell('complete', { id }),
    answer: (id, decision) => tell('answer', { id, body: decision }),
    recall: (id, order) => tell('recall', { id, body: order }),
    update: (id, order) => tell('update', { id, body: order }),
    replace: (id, order) => tell('replace', { id, body: orderToJson(order) }),
    outbox: () => tell('outbox'),
    outboxItem: (id) => tell('outboxItem', { id }),
    statistics: ({ from, to }) => tell('statistics', { query: { from, to } }),
  };
}

function judged(verb: VerbName, { status, body }: Told): unknown {
  if (status === 501) throw new NotSupported(verb);
  if (status === 404 || status === 409 || status === 422) {
    demand(verb, 'Problem', body);
    const { title = '', detail = title } = body as { title?: string; detail?: string };
    throw status === 404 ? new NotFound(detail) : new Refused(detail);
  }
  if (status !== 200 && status !== 201 && status !== 204) {
    throw new DriverFault(verb, 'status 200, 204, 404, 409, 422 or 501', `${status} ${reasonIn(body)}`.trimEnd());
  }
  const { gives } = VERBS[verb] as { gives?: string };
  if (!gives) return undefined;
  demand(verb, gives, body);
  return body;
}

function demand(verb: VerbName, shape: string, body: unknown): void {
  const wrong = wrongWith(shape, body);
  if (wrong) throw new DriverFault(verb, wrong.expected, wrong.found);
}

function reasonIn(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'detail' in body) return String(body.detail);
  return typeof body === 'string' ? body.slice(0, 120) : '';
}
