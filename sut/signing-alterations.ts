/** Ways to alter how the reference agency signs, for mutants and variants alike. */
import { signPdf, type SigningOptions } from '../protocol/signatures/sign-pdf.ts';
import type { Alteration } from './alterations.ts';
import type { Draft } from './agency/issuing/parts.ts';
import type { Holder } from './agency/trust.ts';
import { minuteOf } from './agency/working-time.ts';

/** Signs the main document with other options, or at other instants, than the reference does. */
export function signingMain(options: (holder: Holder, draft: Draft, index: number) => Partial<SigningOptions>): Alteration {
  return (parts) => ({
    ...parts,
    signMain: async (office, pdf, draft) => {
      const at = minuteOf(parts.clock.now());
      let signed = pdf;
      for (const [index, holder] of office.parts.signers(office, draft).entries()) {
        const mark = draft.order.copy && holder.kind === 'organisation' ? { mark: parts.markOf(office, draft, at) } : {};
        signed = await signPdf(signed, await parts.credentials(holder), { at, reason: 'Ký ban hành', location: parts.identity.place, ...mark, ...options(holder, draft, index) });
      }
      return signed;
    },
  });
}

/** Signs what is attached with other options than the reference does. */
export function signingAnnexes(options: Partial<SigningOptions>): Alteration {
  return (parts) => ({
    ...parts,
    signAnnex: async (office, pdf, draft) => {
      const { organId, organName } = parts.identity;
      const at = minuteOf(parts.clock.now());
      return signPdf(pdf, await parts.credentials({ kind: 'organisation', organId, organName }), { at, mark: parts.markOf(office, draft, at), ...options });
    },
  });
}
