import { instantToWireTimestamp } from '../../protocol/dates.ts';
import { readMessageOnce } from '../../protocol/edxml/read.ts';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { address, isIdentifier } from './issuing/addresses.ts';
import { composeDocument, ownOrgan } from './issuing/compose.ts';
import { focalPoint, normalise } from './issuing/normalise.ts';
import { documentIdFor, notationFor, numberFor } from './issuing/numbering.ts';
import { objections } from './issuing/objections.ts';
import { paperGoesAlong } from './issuing/paper.ts';
import { markOf, papers, print, signAnnex, signers, signMain, stamperFor, textOf } from './issuing/papers.ts';
import { onIssued, referenceToAnswered } from './issuing/reply.ts';
import type { AgencyParts, Surroundings } from './office.ts';
import { admit, arrivalNumberFor, enter, notify } from './receiving/admit.ts';
import { applyUpdate, onReplacement, onUpdate, supersede } from './receiving/amendments.ts';
import { isOurs, keepFiles, onDocument, onStatus } from './receiving/arrival.ts';
import { checks } from './receiving/checks.ts';
import { clerk } from './receiving/clerk.ts';
import { onUnreadable, poll, turn } from './receiving/poll.ts';
import { cancel, forewarn, onRecall, onTakeBack, recordOf } from './receiving/recalls.ts';
import { packetObjection, verifyPacket } from './receiving/packet-signature.ts';
import { anchorsFor, expectationOf, judgeMain, takesUnsigned, verify } from './receiving/signatures.ts';
import { composeStatus, referenceFor, reportsAs, statusesFor } from './receiving/status-out.ts';
import { lookalikeOf, onTwin, twinOf } from './receiving/twins.ts';
import { alertsFor } from './sending/alerts.ts';
import { freeze, objectionToChange, recall, recallRecipients, update } from './sending/changes.ts';
import { findSent, mayPass } from './sending/deliver.ts';
import { due, oneForAll, packageOf, patientRetry, queueNew, sentAt } from './sending/queue.ts';
import { reporterOf } from './sending/reporter.ts';
import { signPacket } from './sending/sign-packet.ts';
import { settleAccepted, settleRefused } from './sending/settle.ts';
import { after, applyStatus } from './sending/statuses.ts';
import { append, reminders, showIncoming, showOutgoing, showSignatures } from './showing/documents.ts';
import { count } from './showing/statistics.ts';
import { vxpLine } from './line/vxp-line.ts';

const DAY = 24 * 60 * 60 * 1000;

const issuing = {
  normalise, focalPoint, objections, isIdentifier, address, addressBookFor: DAY,
  numberFor, notationFor, documentIdFor, paperGoesAlong, referenceToAnswered,
  textOf, print, signers, signMain, signAnnex, stampsSignatures: false, stamperFor, markOf, papers, keepOriginals: (_, files) => files,
  ownOrgan, timestamp: instantToWireTimestamp, composeDocument, emit: writeMessage, onIssued,
} as const satisfies Partial<AgencyParts>;

const sending = {
  packaging: oneForAll, queueNew, due, sentAt, packageOf, signPacket, interpret: (_, receipt) => receipt, findSent,
  retry: patientRetry, mayPass, settleAccepted, settleRefused, alertsFor, reporterOf, applyStatus, after,
  objectionToChange, recallRecipients, recall, freeze, update,
} as const satisfies Partial<AgencyParts>;

const receiving = {
  turn, polls: ['edoc', 'status'], poll, read: readMessageOnce, onUnreadable, onDocument, onStatus, keepFiles, isOurs,
  admit, twinOf, onTwin, lookalikeOf, verify, anchorsFor, packetSignature: 'optional', verifyPacket, packetObjection, expectationOf, takesUnsigned, judgeMain, checks, enter, notify,
  onRecall, onTakeBack, onUpdate, onReplacement, recordOf, approval: { recall: 'automatic', update: 'automatic' },
  cancel, applyUpdate, supersede, forewarn, arrivalNumberFor, clerk, statusesFor, reportsAs, referenceFor, composeStatus,
} as const satisfies Partial<AgencyParts>;

const showing = { append, showOutgoing, showIncoming, showSignatures, reminders, count } as const satisfies Partial<AgencyParts>;

const STANDARD = { connect: vxpLine, ...issuing, ...sending, ...receiving, ...showing };

/** The parts of an agency that does everything as it should. */
export function standardParts(surroundings: Surroundings): AgencyParts {
  return { ...STANDARD, ...surroundings };
}
