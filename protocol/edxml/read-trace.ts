import type { Bussiness, TraceHeader } from '../message.ts';
import { checkRepeated, present, readStaff } from './read-blocks.ts';
import type { Report } from './report.ts';
import { NAMESPACE, childOf, childrenOf, textOf } from './tree.ts';
import { checkNumber, checkOrganId, checkPresent, checkTimestamp } from './values.ts';
import type { Element } from './xml.ts';

const FLAG = { unreadable: 'flag-value', range: 'flag-value' } as const;

/** TraceHeaderList: who passed the message on, and the business block, which counts only here. */
export function readTrace(report: Report, header: Element): { readonly trace: readonly TraceHeader[]; readonly bussiness?: Bussiness } {
  const list = childOf(header, 'TraceHeaderList');
  const stray = strays(header);
  for (const each of stray) {
    report.add('bussiness-misplaced', { at: each }, { expected: 'TraceHeaderList/Bussiness', found: `${each.parent?.name}/${each.name}` });
  }
  if (!list) report.add('trace-list-missing', { at: header, missing: 'TraceHeaderList' }, { expected: 'TraceHeaderList', found: '' });
  const headers = childrenOf(list, 'TraceHeader');
  if (list && headers.length === 0) report.add('trace-header-missing', { at: list, missing: 'TraceHeader' }, { expected: '≥ 1', found: '0' });
  const block = childOf(list, 'Bussiness') ?? childOf(list, 'Business');
  if (!block && stray.length === 0) {
    const facts = { expected: 'Bussiness', found: '' };
    report.add('bussiness-missing', list ? { at: list, missing: 'Bussiness' } : { at: header, missing: 'TraceHeaderList/Bussiness' }, facts);
  }
  const trace = headers.map((each) => {
    checkTimestamp(report, childOf(each, 'Timestamp'));
    return present({ organId: textOf(each, 'OrganId'), timestamp: textOf(each, 'Timestamp') });
  });
  return { trace, ...(block && { bussiness: readBussiness(report, block) }) };
}

/** The block beside the list, in the message header, or its content spread in a TraceHeader: every known reader passes over it. */
function strays(header: Element): readonly Element[] {
  const named = /^Buss?iness(DocType)?$/;
  const places = [header, childOf(header, 'MessageHeader'), ...childrenOf(childOf(header, 'TraceHeaderList'), 'TraceHeader')];
  return places.flatMap((place) => place?.children.filter(({ name, namespace }) => namespace === NAMESPACE && named.test(name)) ?? []);
}

function readBussiness(report: Report, block: Element): Bussiness {
  const misspelled = [block, childOf(block, 'BusinessDocType'), childOf(block, 'BusinessDocReason')].find((each) => each?.name.startsWith('Business'));
  if (misspelled) report.add('business-spelling', { at: misspelled }, { expected: misspelled.name.replace('Business', 'Bussiness'), found: misspelled.name });
  const type = childOf(block, 'BussinessDocType') ?? childOf(block, 'BusinessDocType');
  if (type) checkNumber(report, type, { unreadable: 'business-type-unreadable', range: 'business-type-range' }, [0, 3]);
  else report.add('business-type-unreadable', { at: block, missing: 'BussinessDocType' }, { expected: '0–3', found: '' });
  if (!childOf(block, 'BusinessDocReason')) checkPresent(report, block, 'BussinessDocReason');
  checkNumber(report, childOf(block, 'Paper'), FLAG, [0, 1]);
  checkRepeated(report, block, ['DocumentId', 'BussinessDocType', 'BussinessDocReason', 'BussinessDocumentInfo', 'ReplacementInfoList']);
  const info = childOf(block, 'BussinessDocumentInfo') ?? childOf(block, 'BusinessDocumentInfo');
  const list = childOf(block, 'ReplacementInfoList');
  const replacements = childrenOf(list, 'ReplacementInfo');
  if (type?.text === '2' && !info) {
    report.add('update-without-info', { at: block, missing: 'BussinessDocumentInfo' }, { expected: 'BussinessDocumentInfo', found: '' });
  }
  if (type?.text === '3' && !replacements.some((each) => textOf(each, 'DocumentId')?.trim())) {
    report.add('replacement-without-list', { at: list ?? block, missing: list ? 'ReplacementInfo' : 'ReplacementInfoList' }, { expected: 'ReplacementInfo/DocumentId', found: '' });
  }
  return {
    docType: type?.text ?? '',
    ...present({
      documentId: textOf(block, 'DocumentId'),
      docReason: textOf(block, 'BussinessDocReason') ?? textOf(block, 'BusinessDocReason'),
      paper: textOf(block, 'Paper'),
      documentInfo: info && readDocumentInfo(report, info),
      replacements: list && replacements.map((each) => readReplacement(report, each)),
      staff: readStaff(childOf(block, 'StaffInfo')),
    }),
  };
}

function readDocumentInfo(report: Report, info: Element): NonNullable<Bussiness['documentInfo']> {
  for (const name of ['DocumentInfo', 'DocumentReceiver']) checkNumber(report, childOf(info, name), FLAG, [0, 1]);
  const receivers = childrenOf(childOf(info, 'ReceiverList'), 'Receiver').map((each) => {
    checkOrganId(report, childOf(each, 'OrganId'));
    checkNumber(report, childOf(each, 'ReceiverType'), FLAG, [0, 1]);
    return { organId: textOf(each, 'OrganId') ?? '', receiverType: textOf(each, 'ReceiverType') ?? '' };
  });
  return { ...present({ documentInfo: textOf(info, 'DocumentInfo'), documentReceiver: textOf(info, 'DocumentReceiver') }), receivers };
}

function readReplacement(report: Report, element: Element): { readonly documentId: string; readonly organIds: readonly string[] } {
  const organIds = childrenOf(childOf(element, 'OrganIdList'), 'OrganId');
  for (const each of organIds) checkOrganId(report, each);
  return { documentId: textOf(element, 'DocumentId') ?? '', organIds: organIds.map(({ text }) => text) };
}
