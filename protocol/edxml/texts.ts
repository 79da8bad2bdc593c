import type { Report } from './report.ts';
import type { Element } from './xml.ts';

/** Longest values in characters, by name, or by parent and name where the same name occurs with another meaning. */
const LENGTHS: Readonly<Record<string, number>> = {
  OrganId: 35,
  OrganizationInCharge: 500,
  OrganName: 200,
  OrganAdd: 500,
  Email: 100,
  Telephone: 20,
  Fax: 20,
  Website: 20,
  DocumentId: 200,
  CodeNumber: 11,
  CodeNotation: 30,
  'PromulgationInfo/Place': 50,
  TypeName: 100,
  Subject: 500,
  Content: 500,
  Competence: 100,
  Position: 100,
  FullName: 50,
  SphereOfPromulgation: 100,
  TyperNotation: 10,
  'ToPlaces/Place': 150,
  BussinessDocReason: 500,
  BusinessDocReason: 500,
  Department: 300,
  Staff: 300,
  Mobile: 30,
  AttachmentName: 500,
  'MessageHeader/Description': 1000,
};

const FILLERS = /^\s*(N\/A|null)\s*$/i;

/** Reports over-length, fillers and Vietnamese that is not precomposed in every text below an element. */
export function checkTexts(report: Report, element: Element): void {
  for (const child of element.children) {
    if (child.children.length > 0) checkTexts(report, child);
    else if (child.text !== '') checkText(report, child, element.name);
  }
}

/** The same for one element. */
export function checkText(report: Report, element: Element, parentName: string): void {
  const { name, text } = element;
  if (FILLERS.test(text)) report.add('filler', { at: element }, { expected: '', found: text });
  const limit = LENGTHS[`${parentName}/${name}`] ?? LENGTHS[name];
  if (limit !== undefined && text.length > limit) {
    const length = [...text.normalize('NFC')].length;
    if (length > limit) report.add('too-long', { at: element }, { expected: `≤ ${limit}`, found: String(length) });
  }
  if (/[\u0300-\u036f]/.test(text) && text !== text.normalize('NFC')) report.add('not-nfc', { at: element }, { expected: text.normalize('NFC'), found: text });
}
