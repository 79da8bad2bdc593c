import type { Driver, File, SendOrder } from './driver.ts';

export type VerbName = keyof Driver;

interface Verb {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Shape of the request body, by its name in schemas/driver/shapes.schema.json. */
  readonly takes?: string;
  /** Shape of the answer's body. */
  readonly gives?: string;
}

/** The verbs of the driver contract (schemas/driver/openapi.yaml) as they travel. */
export const VERBS = {
  identity: { method: 'GET', path: '/identity', gives: 'Identity' },
  reset: { method: 'POST', path: '/reset' },
  clock: { method: 'PUT', path: '/clock', takes: 'ClockOrder' },
  send: { method: 'POST', path: '/send', takes: 'SendOrder', gives: 'OutboxItem' },
  collect: { method: 'POST', path: '/collect' },
  inbox: { method: 'GET', path: '/inbox', gives: 'InboxList' },
  inboxItem: { method: 'GET', path: '/inbox/{id}', gives: 'InboxItem' },
  accept: { method: 'POST', path: '/inbox/{id}/accept', gives: 'InboxItem' },
  refuse: { method: 'POST', path: '/inbox/{id}/refuse', takes: 'RefuseOrder', gives: 'InboxItem' },
  assign: { method: 'POST', path: '/inbox/{id}/assign', takes: 'AssignOrder', gives: 'InboxItem' },
  process: { method: 'POST', path: '/inbox/{id}/process', gives: 'InboxItem' },
  complete: { method: 'POST', path: '/inbox/{id}/complete', gives: 'InboxItem' },
  answer: { method: 'POST', path: '/inbox/{id}/answer', takes: 'AnswerOrder', gives: 'InboxItem' },
  recall: { method: 'POST', path: '/outbox/{id}/recall', takes: 'RecallOrder', gives: 'OutboxItem' },
  update: { method: 'POST', path: '/outbox/{id}/update', takes: 'UpdateOrder', gives: 'OutboxItem' },
  replace: { method: 'POST', path: '/outbox/{id}/replace', takes: 'ReplaceOrder', gives: 'OutboxItem' },
  outbox: { method: 'GET', path: '/outbox', gives: 'OutboxList' },
  outboxItem: { method: 'GET', path: '/outbox/{id}', gives: 'OutboxItem' },
  statistics: { method: 'GET', path: '/statistics', gives: 'Statistics' },
} as const satisfies Record<VerbName, Verb>;

/** One verb as it travels: the item it acts on, the period it asks about, and a body in JSON. */
export interface Asked {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What came back: an HTTP status (the command driver uses the same ones) and a body in JSON. */
export interface Told {
  readonly status: number;
  readonly body?: unknown;
}

/** An order as JSON: file contents become base64. */
export function orderToJson<T extends Partial<SendOrder>>(order: T): unknown {
  if (!order.attachments) return order;
  const attachments = order.attachments.map((file) => ({
    ...file,
    content: Buffer.from(file.content).toString('base64'),
  }));
  return { ...order, attachments };
}

/** An order from JSON: base64 becomes file contents. */
export function orderFromJson<T extends Partial<SendOrder>>(json: unknown): T {
  const order = json as Omit<T, 'attachments'> & { readonly attachments?: readonly JsonFile[] };
  if (!order.attachments) return json as T;
  const attachments = order.attachments.map((file) => ({
    ...file,
    content: new Uint8Array(Buffer.from(file.content, 'base64')),
  }));
  return { ...order, attachments } as unknown as T;
}

type JsonFile = Omit<File, 'content'> & { readonly content: string };
