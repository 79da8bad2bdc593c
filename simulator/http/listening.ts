import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server shall listen, and how the person who starts it can choose another place. */
export interface Place {
  readonly port: number;
  readonly host: string;
  /** Option of the command line that sets the port, e.g. `--port`. */
  readonly option: string;
}

/** Listens and returns the address; an error says in both languages which port of which host, and what to do. */
export function listening(server: Server, place: Place): Promise<string> {
  const { port, host } = place;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(failureOf(error, place)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      // A connection that can not be accepted (too many open files) is lost; the server is not.
      server.on('error', () => {});
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Stops listening and hangs up on everybody. */
export function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function failureOf(error: NodeJS.ErrnoException, { port, host, option }: Place): Error {
  const taken = error.code === 'EADDRINUSE';
  const failure = new Error(
    taken
      ? `cổng ${port} trên ${host} đang có chương trình khác dùng; hãy dừng chương trình đó hoặc chọn cổng khác bằng ${option}` +
          ` / port ${port} on ${host} is in use; stop the program that holds it or choose another port with ${option}`
      : `không nghe được ở cổng ${port} trên ${host} (${error.code ?? error.message}); hãy chọn địa chỉ của máy này hoặc cổng khác bằng ${option}` +
          ` / can not listen on port ${port} of ${host} (${error.code ?? error.message}); choose an address of this machine or another port with ${option}`,
  );
  failure.name = taken ? 'PortInUse' : 'PortNotUsable';
  return failure;
}
