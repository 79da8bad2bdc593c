/** What belongs to the real axis has no business here: systemids and secrets in the forms seen in operation are refused. */

type Sentence = { readonly vi: string; readonly en: string };

/** Provinces and centres that do not exist: 98 and 99 as number, Y90 to Y99 and Z98, Z99 as code. */
const CENTRE = /^\d\d\.(\d\d)\.W\d\d$/;
const LEGACY = /^\d{3}\.\d{2}\.\d{2}\.([A-Z]\d{2})$/;
const PRESENT = /^([A-Z]\d{2})(\.[A-Z0-9]{1,10})*$/;
const INVENTED_AREA = /^(Y9\d|Z9[89])$/;
const SHARED_TEST = /^vxp\.saas\.\d+$/i;
const LOOKS_LIKE_KEY = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z0-9+/]{30,}={0,2}$/;
const REAL_HOST = /(^|\.)(gov\.vn|chinhphu\.vn|vnpt\.vn)$/i;

/** Why this systemid may not be used here; undefined when it may. */
export function objectionToSystemId(systemId: string): Sentence | undefined {
  const centre = CENTRE.exec(systemId)?.[1];
  const area = (LEGACY.exec(systemId) ?? PRESENT.exec(systemId))?.[1];
  const real = (centre !== undefined && centre !== '98') || (area !== undefined && !INVENTED_AREA.test(area)) || SHARED_TEST.test(systemId);
  if (!real) return undefined;
  return {
    vi: `systemId "${systemId}" có dạng đang dùng ở trục thật; trục mô phỏng chỉ nhận mã bịa, như vxp.test.10, 00.98.W00 hay mã thuộc Y98`,
    en: `systemId "${systemId}" has a form in use at the real axis; the simulator takes invented ones, as vxp.test.10, 00.98.W00 or codes below Y98`,
  };
}

/** Why this secret may not be used here: real ones look like base64 of random bytes. */
export function objectionToSecret(secret: string): Sentence | undefined {
  if (!LOOKS_LIKE_KEY.test(secret)) return undefined;
  return {
    vi: 'secret trông như khóa thật (chuỗi base64 dài); hãy đặt một chuỗi bịa dễ nhận ra, như bi-mat-thu-nghiem-1, và đừng đưa khóa thật vào đây',
    en: 'the secret looks like a real key (long base64); choose an invented one that shows it, as bi-mat-thu-nghiem-1, and never bring a real key here',
  };
}

/** Why the simulator may not listen under this name. */
export function objectionToHost(host: string): Sentence | undefined {
  if (!REAL_HOST.test(host)) return undefined;
  return {
    vi: `"${host}" là tên miền của hệ thống thật; trục mô phỏng chỉ nghe ở địa chỉ của máy này, như 127.0.0.1`,
    en: `"${host}" is a name of real systems; the simulator listens on addresses of this machine only, as 127.0.0.1`,
  };
}
