import type { IncomingMessage } from 'node:http';
import type { Call, RawHeaders } from '../../protocol/call.ts';

/** How much may be held in memory: for one body, and for all bodies that are arriving. */
export interface BodyLimits {
  readonly one: number;
  readonly all: number;
}

/** Reads requests whole: header order and spelling kept, aborted uploads survived, memory bounded. */
export function createReceiver(limits: BodyLimits): (request: IncomingMessage) => Promise<Call | 'aborted' | 'too-large' | 'too-busy'> {
  let held = 0;
  return (request) =>
    new Promise((resolve) => {
      const pieces: Buffer[] = [];
      let size = 0;
      const end = (result: Call | 'aborted' | 'too-large' | 'too-busy'): void => {
        request.removeListener('data', take);
        held -= size;
        size = 0;
        resolve(result);
      };
      const take = (piece: Buffer): void => {
        size += piece.length;
        held += piece.length;
        if (size > limits.one) end('too-large');
        else if (held > limits.all) end('too-busy');
        else pieces.push(piece);
      };
      request.on('error', () => end('aborted'));
      request.on('close', () => end('aborted'));
      if (Number(request.headers['content-length'] ?? 0) > limits.one) return end('too-large');
      request.on('data', take);
      request.on('end', () => end(callOf(request, Buffer.concat(pieces))));
    });
}

function callOf(request: IncomingMessage, body: Uint8Array): Call {
  const { method = '', url = '', rawHeaders } = request;
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.push([rawHeaders[at]!, rawHeaders[at + 1]!]);
  return { method, path: url, headers: headers satisfies RawHeaders, body };
}
