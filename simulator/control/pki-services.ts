/** Services of the simulated authority as products reach them: OCSP over HTTP (RFC 6960, appendix A), time stamps over HTTP (RFC 3161, 3.4). */
import { setTimeout } from 'node:timers/promises';
import type { Moods } from '../pki/authority.ts';
import type { Reply } from '../pki/reply.ts';
import { ocspMoods } from '../pki/responder.ts';
import { stamperMoods } from '../pki/stamper.ts';
import { objectOf, oneOf } from './input.ts';
import { Objection, type Route, type Told } from './route.ts';

const OCSP = 'application/ocsp-response';
const STAMP = 'application/timestamp-reply';

export const PKI_SERVICES: readonly Route[] = [
  {
    method: 'post',
    path: '/pki/ocsp',
    takes: 'bytes',
    says: { vi: 'Hỏi tình trạng chứng thư (OCSP)', en: 'Ask for the state of a certificate (OCSP)' },
    act: ({ authority }, { body }) => told(authority.ocsp(bytesOf(body)), OCSP),
  },
  {
    method: 'get',
    path: '/pki/ocsp/:request',
    says: { vi: 'Như trên, yêu cầu DER viết bằng base64 trong đường dẫn', en: 'The same, the request in base64 as part of the path' },
    act: ({ authority }, { params }) => told(authority.ocsp(Buffer.from(params['request'] ?? '', 'base64')), OCSP),
  },
  {
    method: 'post',
    path: '/pki/tsa',
    takes: 'bytes',
    says: { vi: 'Xin dấu thời gian (RFC 3161)', en: 'Ask for a time stamp (RFC 3161)' },
    act: ({ authority }, { body }) => told(authority.timestamp(bytesOf(body)), STAMP),
  },
  {
    method: 'put',
    path: '/pki/behaviour',
    says: {
      vi: `Cho dịch vụ hoạt động sai một điểm: {"ocsp"?: ${Object.keys(ocspMoods).join('|')}, "timestamps"?: ${Object.keys(stamperMoods).join('|')}}`,
      en: 'Let a service go wrong in one way: {"ocsp"?, "timestamps"?}, words as on the left',
    },
    act({ authority }, { body }) {
      const moods = objectOf<Moods>(body, { ocsp: oneOf(Object.keys(ocspMoods)), timestamps: oneOf(Object.keys(stamperMoods)) });
      authority.behave(moods);
      return { json: moods };
    },
  },
];

function bytesOf(body: unknown): Uint8Array {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

async function told({ content, afterMs = 0 }: Reply, type: string): Promise<Told> {
  if (afterMs > 0) await setTimeout(afterMs, undefined, { ref: false });
  if (!content) throw new Objection(503, 'dịch vụ đang vắng mặt theo yêu cầu của người kiểm tra / the service is absent as the tester asked');
  return { type, content };
}
