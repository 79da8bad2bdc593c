import type { Organ, ResponseFor, StaffInfo } from '../message.ts';
import { checkDate, checkOrganId } from './values.ts';
import type { Report } from './report.ts';
import { NAMESPACE, childOf, childrenOf, textOf } from './tree.ts';
import type { Element } from './xml.ts';

/** Leaves out what is not there, so that an absent element and no property are one thing. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Partial<Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) kept[name] = value;
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** Organisation block (From, To). */
export function readOrgan(report: Report, element: Element): Organ {
  const organId = childOf(element, 'OrganId');
  checkOrganId(report, organId);
  return {
    organId: organId?.text ?? '',
    ...present({
      organizationInCharge: textOf(element, 'OrganizationInCharge'),
      organName: textOf(element, 'OrganName'),
      organAdd: textOf(element, 'OrganAdd'),
      email: textOf(element, 'Email'),
      telephone: textOf(element, 'Telephone'),
      fax: textOf(element, 'Fax'),
      website: textOf(element, 'Website'),
    }),
  };
}

/** Reference to another document; its Code is one string. */
export function readResponseFor(report: Report, element: Element): ResponseFor {
  checkOrganId(report, childOf(element, 'OrganId'));
  checkDate(report, childOf(element, 'PromulgationDate'));
  return present({
    organId: textOf(element, 'OrganId'),
    code: textOf(element, 'Code'),
    promulgationDate: textOf(element, 'PromulgationDate'),
    documentId: textOf(element, 'DocumentId'),
  });
}

/** The person to ask; undefined when the element is absent. */
export function readStaff(element: Element | undefined): StaffInfo | undefined {
  if (!element) return undefined;
  return present({
    department: textOf(element, 'Department'),
    departmentId: textOf(element, 'DepartmentId'),
    staff: textOf(element, 'Staff'),
    staffId: textOf(element, 'StaffId'),
    email: textOf(element, 'Email'),
    mobile: textOf(element, 'Mobile'),
  });
}

/** Reports elements that may stand once but stand several times; the first one is read. */
export function checkRepeated(report: Report, parent: Element, single: Iterable<string>): void {
  const counts = new Map<string, number>();
  for (const { name, namespace } of parent.children) if (namespace === NAMESPACE) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of single) {
    const count = counts.get(name) ?? 0;
    if (count > 1) report.add('repeated', { at: childrenOf(parent, name)[1]! }, { expected: '1', found: String(count) });
  }
}
