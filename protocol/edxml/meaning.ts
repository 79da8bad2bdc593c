import { dayOf, wireDateToDay } from '../dates.ts';
import { readDocumentId } from '../document-code.ts';
import { legacyToLevelOne } from '../identifiers.ts';
import type { DocumentHeader } from './read-document.ts';
import type { Report } from './report.ts';
import { childOf } from './tree.ts';
import type { Element } from './xml.ts';

/** Checks that need more than one field: dates against each other and today, the document id against what it is made of. */
export function checkMeaning(report: Report, header: Element, message: Element, document: DocumentHeader, now?: number): void {
  const issued = wireDateToDay(document.promulgation.date ?? '');
  const due = wireDateToDay(document.dueDate ?? '');
  const promulgation = childOf(childOf(message, 'PromulgationInfo'), 'PromulgationDate');
  if (issued !== undefined && now !== undefined && issued > dayOf(now)) {
    report.add('date-future', { at: promulgation }, { expected: `≤ ${dayOf(now)}`, found: issued });
  }
  if (issued !== undefined && due !== undefined && due < issued) report.add('due-before-issue', { at: childOf(message, 'DueDate') }, { expected: `≥ ${issued}`, found: due });
  checkDocumentId(report, message, document, issued);
  const { bussiness } = document;
  if (bussiness?.docType === '2' && bussiness.documentId !== undefined && bussiness.documentId !== document.documentId) {
    const at = childOf(childOf(childOf(header, 'TraceHeaderList'), 'Bussiness'), 'DocumentId');
    report.add('update-ids', { at }, { expected: document.documentId, found: bussiness.documentId });
  }
}

/** Parts of the id against the header; the official samples disagree with themselves, so this never fails a message. */
function checkDocumentId(report: Report, message: Element, document: DocumentHeader, issued: string | undefined): void {
  const parts = readDocumentId(document.documentId);
  if (!parts) return;
  const { number, notation } = document.code;
  const sender = document.from.organId.trim();
  const pairs = [
    [parts.organId, legacyToLevelOne(parts.organId) === sender ? parts.organId : sender],
    [parts.date ?? parts.year, issued === undefined ? undefined : parts.date ? issued : issued.slice(0, 4)],
    [parts.code, number === undefined || notation === undefined ? undefined : `${number}/${notation}`],
  ] as const;
  for (const [found, expected] of pairs) {
    if (found === undefined || expected === undefined || found === expected) continue;
    report.add('id-disagrees', { at: childOf(message, 'DocumentId') }, { expected, found });
  }
}
