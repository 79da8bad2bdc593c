import type { ServerResponse } from 'node:http';
import { isReply, type Answer, type Reply } from '../../protocol/call.ts';

/** Writes an answer to the socket as it is: given headers in their order, or a connection cut, or lost, or left open. */
export function deliver(answer: Answer, response: ServerResponse): void {
  const { socket } = response.req;
  // Nobody is left to read it, or the bytes can not be sent: the call is lost, the server goes on.
  response.on('error', () => {});
  if (answer === 'withheld') return;
  if (answer === 'dropped') return void socket.destroy();
  response.sendDate = false;
  if (isReply(answer)) {
    head(answer, response);
    response.end(bodiless(answer) ? undefined : answer.body);
    return;
  }
  head(answer.cut, response);
  const part = answer.cut.body.subarray(0, answer.after);
  if (part.length > 0) response.write(part);
  else response.flushHeaders();
  socket.destroySoon();
}

function head(reply: Reply, response: ServerResponse): void {
  const headers = reply.headers.flat();
  const announced = reply.headers.some(([name]) => ['content-length', 'transfer-encoding'].includes(name.toLowerCase()));
  if (!announced && !bodiless(reply)) headers.push('Content-Length', String(reply.body.length));
  response.writeHead(reply.httpStatus, headers);
}

function bodiless({ httpStatus }: Reply): boolean {
  return httpStatus === 204 || httpStatus === 304;
}
