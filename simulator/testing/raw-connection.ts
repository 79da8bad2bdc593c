/** A bare TCP connection to a served axis: what no HTTP client would send. */
import { connect, type Socket } from 'node:net';
import type { Reply } from '../../protocol/call.ts';
import { serveAxis, type ServedAxis, type ServeOptions } from '../server.ts';

export const ok = (text = 'ok', headers: Reply['headers'] = []): Reply => ({ httpStatus: 200, headers, body: Buffer.from(text) });

/** Serves for as long as `use` needs it. */
export async function served(options: ServeOptions, use: (server: ServedAxis, port: number) => Promise<void>): Promise<void> {
  const server = await serveAxis(options);
  try {
    await use(server, Number(new URL(server.url).port));
  } finally {
    await server.close();
  }
}

/** Everything a raw connection gets back for these bytes until it is closed, or until `enough` of it is there. */
export function exchange(port: number, bytes: string | Buffer, enough: (text: string) => boolean = () => false): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1');
    const end = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.on('data', (piece: string) => {
      text += piece;
      if (enough(text)) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

export const whole = (body: string) => (text: string) => text.endsWith(`\r\n\r\n${body}`);
/** A call that any server in order answers. */
export const alive = (port: number) => exchange(port, 'POST /x HTTP/1.1\r\nContent-Length: 0\r\n\r\n', whole('ok'));
