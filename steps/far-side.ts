/** The agencies on the far side: they issue, sign and send like a real partner, and spoil a document in one way when asked to. */
import { instantToWireDate, instantToWireTimestamp } from '../protocol/dates.ts';
import { readMessageOnce } from '../protocol/edxml/read.ts';
import { emitAttachment, writeMessage } from '../protocol/edxml/write.ts';
import type { Attachment, DocumentMessage, StatusMessage } from '../protocol/message.ts';
import { makeAttachmentPdf, makeDocumentPdf } from '../protocol/pdf.ts';
import { signPdf } from '../protocol/signatures/sign-pdf.ts';
import type { Credential } from '../protocol/signatures/credential.ts';
import type { Clock } from '../protocol/clock.ts';
import type { Ids } from '../protocol/ids.ts';
import type { Axis } from '../simulator/axis.ts';
import { createCorrespondent } from '../simulator/correspondents/correspondent.ts';
import type { Authority, Flaw } from '../simulator/pki/authority.ts';
import type { ComposeOptions, FarSide } from './stage.ts';

interface Surroundings {
  readonly axis: Axis;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly authority: Authority;
  readonly sut: { readonly organId: string; readonly organName: string };
  nameOf(organId: string): string;
}

const MINUTE = 60_000;

/** A partner agency of the scenario, acting through the axis with credentials of its own. */
export function createFarSide(organId: string, around: Surroundings): FarSide {
  const { axis, clock, ids, sut } = around;
  const organName = around.nameOf(organId);
  const correspondent = createCorrespondent({ axis, organId, clock });
  let serial = 100;

  return {
    organId,
    organName,

    async compose(difference = {}, options = {}) {
      serial += 1;
      const now = clock.now();
      const date = instantToWireDate(now);
      const number = String(serial);
      const notation = 'KT-VP';
      const base: DocumentMessage = {
        kind: 'document',
        from: { organId, organName },
        to: [{ organId: sut.organId, organName: sut.organName, organAdd: 'Số 1 đường Thử, tỉnh Mẫu' }],
        documentId: `${organId},${date},${number}/${notation}`,
        code: { number, notation },
        promulgation: { place: 'Mẫu', date },
        documentType: { type: '2', typeDetail: '18', typeName: 'Công văn' },
        subject: `V/v thử liên thông ${ids.hex(6)}`,
        content: 'Nội dung văn bản thử liên thông.',
        signer: { position: 'Giám đốc', fullName: 'Nguyễn Văn Mẫu' },
        otherInfo: { priority: '0', promulgationAmount: '1', pageAmount: '1' },
        responseFor: [],
        steeringType: '1',
        toPlaces: ['Như trên', 'Lưu: VT'],
        trace: [{ organId, timestamp: instantToWireTimestamp(now) }],
        bussiness: {
          docType: '0',
          docReason: 'Văn bản điện tử mới',
          paper: '0',
          staff: { department: 'Văn thư', staff: 'Lê Văn Mẫu', email: 'le.mau@example.vn', mobile: '0900000001' },
        },
        manifest: [],
        attachments: [],
        ...difference,
      };
      if (difference.attachments) return { ...base, manifest: difference.manifest ?? manifestOf(base.attachments) };
      const attachments = await files(base, options, around);
      return { ...base, attachments, manifest: difference.manifest ?? manifestOf(attachments) };
    },

    send: (message) => correspondent.send(message),

    async inject(message) {
      const bytes = message instanceof Uint8Array ? message : writeMessage(message);
      const status = message instanceof Uint8Array ? readMessageOnce(bytes).message?.kind === 'status' : message.kind === 'status';
      return axis.inject(bytes, sut.organId, { messageType: status ? 'status' : 'edoc', from: organId });
    },

    async status(code, about, { reason, at = clock.now() } = {}) {
      const message: StatusMessage = {
        kind: 'status',
        from: { organId, organName },
        responseFor: about,
        staff: { department: 'Văn thư', staff: 'Lê Văn Mẫu', email: 'le.mau@example.vn', mobile: '0900000001' },
        statusCode: code,
        ...(reason !== undefined && { description: reason }),
        timestamp: instantToWireTimestamp(at),
      };
      await correspondent.send(message);
    },

    collect: () => correspondent.collect(),
  };
}

/** The announced list of files that agrees with the files. */
export function manifestOf(attachments: readonly Attachment[]): DocumentMessage['manifest'] {
  return attachments.map(({ contentId, name, contentType, description }) => ({
    contentId,
    name,
    contentType,
    ...(description !== undefined && { description }),
  }));
}

async function files(message: DocumentMessage, options: ComposeOptions, around: Surroundings): Promise<readonly Attachment[]> {
  const { ids } = around;
  let pdf = await mainPdf(message);
  for (const signer of options.signatures ?? ['person', 'organisation']) {
    pdf = await signPdf(pdf, credential(signer, message, around), { at: signingTime(around.clock), reason: 'Ký ban hành', image: signer === 'person' ? 'signature' : 'seal' });
  }
  if (options.spoil) pdf = options.spoil(pdf);
  const main = emitAttachment('toan-van.pdf', 'application/pdf', pdf, ids.uuid());
  const annexes: Attachment[] = [];
  for (let n = 1; n <= (options.annexes ?? 0); n += 1) {
    const plain = await makeAttachmentPdf(`Phụ lục ${n}`, [message.subject ?? '']);
    const annex =
      options.annexesSigned === false
        ? plain
        : await signPdf(plain, credential('organisation', message, around), { at: signingTime(around.clock), reason: 'Phụ lục' });
    annexes.push(emitAttachment(`phu-luc-${n}.pdf`, 'application/pdf', annex, ids.uuid()));
  }
  return [main, ...annexes];
}

function mainPdf(message: DocumentMessage): Promise<Uint8Array> {
  return makeDocumentPdf({
    organName: message.from.organName ?? message.from.organId,
    code: `${message.code.number}/${message.code.notation}`,
    place: message.promulgation.place ?? '',
    date: (message.promulgation.date ?? '').replaceAll('/', '-'),
    typeName: message.documentType?.typeName ?? 'Công văn',
    subject: message.subject ?? '',
    body: [message.content ?? ''],
    signer: { position: message.signer?.position ?? '', fullName: message.signer?.fullName ?? '' },
    toPlaces: [...message.toPlaces],
  });
}

/** Signed in the minute before it is sent, so that equal exams make equal signatures. */
function signingTime(clock: Clock): number {
  return Math.floor(clock.now() / MINUTE) * MINUTE - MINUTE;
}

function credential(signer: NonNullable<ComposeOptions['signatures']>[number], message: DocumentMessage, { authority }: Surroundings): Credential {
  const organId = message.from.organId;
  const organName = message.from.organName ?? organId;
  const organisation = { kind: 'organisation', organId, organName } as const;
  if (signer === 'person') {
    const { fullName = 'Nguyễn Văn Mẫu', position = 'Giám đốc' } = message.signer ?? {};
    return authority.credentialFor({ kind: 'person', fullName, position, organId, organName });
  }
  if (signer === 'organisation') return authority.credentialFor(organisation);
  if (signer === 'other-organisation') return authority.credentialFor({ kind: 'organisation', organId: 'Y97.10', organName: 'Sở Giả định' });
  return authority.credentialFor(organisation, { flaw: signer satisfies Flaw });
}
