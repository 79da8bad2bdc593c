import type { StatusMessage } from '../message.ts';
import { NEEDS_REASON, STATUS_CODES } from '../status.ts';
import { checkRepeated, present, readOrgan, readResponseFor, readStaff } from './read-blocks.ts';
import type { Report } from './report.ts';
import { childOf, textOf } from './tree.ts';
import { checkPresent, checkTimestamp } from './values.ts';
import type { Element } from './xml.ts';

/** Reads a status message; undefined when it names no sender. */
export function readStatus(report: Report, message: Element): StatusMessage | undefined {
  const from = childOf(message, 'From');
  if (from) checkPresent(report, from, 'OrganId', 'from-missing');
  else report.add('from-missing', { at: message, missing: 'From' }, { expected: 'From', found: '' });
  const about = childOf(message, 'ResponseFor');
  if (about) {
    checkPresent(report, about, 'DocumentId', 'response-for-missing');
    checkPresent(report, about, 'OrganId');
  } else {
    report.add('response-for-missing', { at: message, missing: 'ResponseFor' }, { expected: 'ResponseFor/DocumentId', found: '' });
  }
  checkCode(report, message);
  checkPresent(report, message, 'Timestamp');
  checkTimestamp(report, childOf(message, 'Timestamp'));
  checkRepeated(report, message, ['From', 'ResponseFor', 'StaffInfo', 'StatusCode', 'Description', 'Timestamp']);
  const organ = from && readOrgan(report, from);
  const responseFor = about ? readResponseFor(report, about) : {};
  if (!organ || organ.organId.trim() === '') return undefined;
  return {
    kind: 'status',
    from: organ,
    responseFor,
    statusCode: textOf(message, 'StatusCode') ?? '',
    ...present({ staff: readStaff(childOf(message, 'StaffInfo')), description: textOf(message, 'Description'), timestamp: textOf(message, 'Timestamp') }),
  };
}

function checkCode(report: Report, message: Element): void {
  checkPresent(report, message, 'StatusCode', 'status-code-missing');
  const element = childOf(message, 'StatusCode');
  if (!element || element.text.trim() === '') return;
  const code = element.text.trim().padStart(2, '0');
  if (element.text !== code && code in STATUS_CODES) report.add('status-code-digits', { at: element }, { expected: code, found: JSON.stringify(element.text) });
  if (!(code in STATUS_CODES)) report.add('status-code-unknown', { at: element }, { expected: Object.keys(STATUS_CODES).join(', '), found: element.text });
  if (NEEDS_REASON.includes(code)) checkPresent(report, message, 'Description', 'reason-missing');
}
