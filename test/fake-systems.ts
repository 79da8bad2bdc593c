/** Systems that must never be found conformant, whatever they answer. */
import { NotSupported, type Driver, type Identity, type OutboxItem } from '../sut/driver.ts';

const identity: Identity = {
  vendor: 'Công ty Giả',
  product: 'Không làm gì',
  version: '0.0.0',
  build: '',
  agencies: ['Y98.10'],
  capabilities: ['send', 'collect'],
};

const nothing = (): Promise<void> => Promise.resolve();

/** A driver with every verb answering as `verb` does; identity is told truly. */
function driverWhere(verb: (name: string) => () => Promise<unknown>, known: Partial<Driver> = {}): Driver {
  return new Proxy({ identity: async () => identity, ...known } as Driver, {
    get: (target, name) => (target as unknown as Record<string | symbol, unknown>)[name] ?? verb(String(name)),
  });
}

/** 501 to everything but who it is. */
export const supportsNothing: Driver = driverWhere((name) => () => Promise.reject(new NotSupported(name)));

/** Says done to everything and never speaks to the axis. */
export const silent: Driver = driverWhere((name) => () => Promise.reject(new NotSupported(name)), {
  reset: nothing,
  collect: nothing,
  send: async (order) => issued(order.subject),
  inbox: async () => [],
  outbox: async () => [],
  outboxItem: async () => issued('?'),
  statistics: async ({ from, to }) => ({
    from,
    to,
    sent: { documents: 0, deliveries: 0, signed: 0, recalls: 0 },
    received: { documents: 0, refused: 0, accepted: 0 },
  }),
});

function issued(subject: string): OutboxItem {
  return {
    id: '1',
    documentId: 'Y98.10,2026/11/24,1/STN-VP',
    code: '1/STN-VP',
    subject,
    issuedOn: '2026-11-24',
    frozen: false,
    recipients: [],
    attachments: [],
    history: [],
  };
}
