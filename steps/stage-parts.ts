/** What a living stage and one of a record have in common. */
import type { Authority, IssuedCredential } from '../simulator/pki/authority.ts';
import { examIdentity } from '../sut/agency/identity.ts';
import { Inconclusive } from './nonconformity.ts';
import type { Stage } from './stage.ts';

/** Why a scenario that moves the legal clock can't decide about this product. */
export function clockNotFollowed(): Inconclusive {
  return new Inconclusive('NOT_SUPPORTED', {
    vi: 'sản phẩm không đi theo được đồng hồ pháp lý (động từ "clock")',
    en: 'the product can not follow the legal clock (verb "clock")',
  });
}

/** What the system under test signs with. */
export function credentialOf(authority: Authority, { organId, organName }: Stage['sut'], kind: 'person' | 'organisation'): IssuedCredential {
  if (kind === 'organisation') return authority.credentialFor({ kind, organId, organName });
  return authority.credentialFor({ kind, ...examIdentity.leader, organId, organName });
}
