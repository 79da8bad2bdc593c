/** Ways to alter the reference agency, for mutants and variants alike: a part as it is, with a change of what it gives. */
import { levelOneOf } from '../protocol/identifiers.ts';
import type { DocumentMessage, StatusMessage } from '../protocol/message.ts';
import { judgementOn } from '../protocol/signatures/judgement.ts';
import type { Reason } from '../protocol/signatures/reasons.ts';
import type { PdfSignatures } from '../protocol/signatures/verify-pdf.ts';
import type { Answered, Dispatch, Incoming, Outgoing } from './agency/records.ts';
import type { AgencyParts, Office } from './agency/office.ts';
import type { ClerkAct } from './agency/receiving/parts.ts';
import type { InboxItem, OutboxItem } from './driver.ts';

export type Alteration = (parts: AgencyParts) => AgencyParts;

/** Changes every document before it is written, with what it was made from. */
export function inDocuments(change: (message: DocumentMessage, document: Outgoing, dispatch: Dispatch, office: Office) => DocumentMessage): Alteration {
  return (parts) => ({
    ...parts,
    composeDocument: (office, document, dispatch) => change(parts.composeDocument(office, document, dispatch), document, dispatch, office),
  });
}

/** Changes every status before it is written. */
export function inStatuses(change: (message: StatusMessage, about: Answered) => StatusMessage): Alteration {
  return (parts) => ({ ...parts, composeStatus: (office, record, facts) => change(parts.composeStatus(office, record, facts), record) });
}

/** Changes the text of every package that leaves. */
export function inText(change: (xml: string) => string): Alteration {
  return (parts) => ({ ...parts, emit: (message) => Buffer.from(change(Buffer.from(parts.emit(message)).toString('utf8')), 'utf8') });
}

/** The same findings, with every signature valid that is wrong for one of these reasons. */
export function pardoned(found: PdfSignatures, forgiven: readonly Reason[]): PdfSignatures {
  const signatures = found.signatures.map((each) => {
    if (!each.reason || !forgiven.includes(each.reason)) return each;
    const { reason: _, detail: __, ...rest } = each;
    return { ...rest, ...judgementOn(undefined) };
  });
  return { ...found, signatures };
}

/** Changes what the clerk sees of received documents. */
export function inInbox(change: (item: InboxItem, record: Incoming, parts: AgencyParts) => InboxItem): Alteration {
  return (parts) => ({ ...parts, showIncoming: (office, record) => change(parts.showIncoming(office, record), record, parts) });
}

/** Changes what the clerk sees of issued documents. */
export function inOutbox(change: (item: OutboxItem, document: Outgoing, parts: AgencyParts) => OutboxItem): Alteration {
  return (parts) => ({ ...parts, showOutgoing: (office, document) => change(parts.showOutgoing(office, document), document, parts) });
}

/** Does one of the clerk's acts in another way; `perform` is the act as it should be. */
export function inAct(act: ClerkAct, change: (perform: AgencyParts['clerk'][ClerkAct], office: Office, record: Incoming, words: string, parts: AgencyParts) => Incoming): Alteration {
  return (parts) => ({ ...parts, clerk: { ...parts.clerk, [act]: (office: Office, record: Incoming, words: string) => change(parts.clerk[act], office, record, words, parts) } });
}

/** What the axis brings in a turn. */
export type Arrivals = 'onDocument' | 'onStatus';

/** An alteration that knows how many documents, or statuses, this turn has brought so far, with the present one. */
export function countingTurns(arrivals: Arrivals, alter: (count: () => number) => Alteration): Alteration {
  return (parts) => {
    let count = 0;
    const altered = alter(() => count)(parts);
    const take = altered[arrivals] as (...arrived: readonly unknown[]) => Promise<void>;
    return {
      ...altered,
      turn(office) {
        count = 0;
        return altered.turn(office);
      },
      [arrivals](...arrived: readonly unknown[]) {
        count += 1;
        return take(...arrived);
      },
    };
  };
}

/** Leaves out objections to a draft. */
export function withoutObjections(...names: readonly string[]): Alteration {
  return (parts) => ({ ...parts, objections: without(parts.objections, names) });
}

/** Leaves out checks of what arrives. */
export function withoutChecks(...names: readonly string[]): Alteration {
  return (parts) => ({ ...parts, checks: without(parts.checks, names) });
}

/** The same thing without one of its optional members. */
export function lacking<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = whole;
  return rest;
}

/** One alteration after another. */
export function together(...alterations: readonly Alteration[]): Alteration {
  return (parts) => alterations.reduce((altered, apply) => apply(altered), parts);
}

/** True for an agency of the same level-1 body. */
export function isInternal({ identity }: AgencyParts, organId: string): boolean {
  return levelOneOf(organId) === levelOneOf(identity.organId);
}

function without<T>(table: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> {
  for (const name of names) if (!(name in table)) throw new Error(`the agency has no rule "${name}" to leave out`);
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));
}
