import type { Attachment, DocumentMessage } from '../message.ts';
import { extensionOf, unpack } from './archive.ts';
import { decodeBase64 } from './base64.ts';
import type { Limits } from './limits.ts';
import { present } from './read-blocks.ts';
import type { Report } from './report.ts';
import { checkText } from './texts.ts';
import { NAMESPACE, childOf, childrenOf, textOf } from './tree.ts';
import type { Element } from './xml.ts';

type Manifest = DocumentMessage['manifest'];

const NOTHING = new Uint8Array(0);
/** Names LIB writes that no register knows. */
const UNREGISTERED = /^application\/(doc|docx|xsl|xslx|xls|xlsx|ppt|pptx|rar)$/i;
const MIME = /^[a-z]+\/[a-z0-9][a-z0-9.+-]*(\s*;.*)?$/i;

/** AttachmentEncoded beside the envelope, in the namespace of the standard or in none; anywhere else its files are lost. */
export function attachmentElements(report: Report, root: Element, envelope: Element): readonly Element[] {
  for (const place of [envelope, ...envelope.children]) {
    const stray = place.children.find(({ name }) => name === 'AttachmentEncoded');
    if (stray) report.add('attachments-misplaced', { at: stray }, { expected: 'edXML/AttachmentEncoded', found: `${place.name}/AttachmentEncoded` });
  }
  const blocks = root.children.filter(({ name, namespace }) => name === 'AttachmentEncoded' && isOurs(namespace));
  return blocks.flatMap(({ children }) => children.filter(({ name, namespace }) => name === 'Attachment' && isOurs(namespace)));
}

/** The attached files, decoded and unzipped. */
export function readAttachments(report: Report, elements: readonly Element[], root: Element, limits: Limits): readonly Attachment[] {
  if (elements.length === 0) {
    const block = root.children.find(({ name }) => name === 'AttachmentEncoded');
    report.add('no-attachment', block ? { at: block } : { at: root, missing: 'AttachmentEncoded' }, { expected: '≥ 1', found: '0' });
  }
  return elements.map((element) => readAttachment(report, element, limits));
}

/** The files as announced, by ContentId or by the reference attribute of older writers. */
export function readManifest(report: Report, envelope: Element): Manifest {
  const manifest = childOf(childOf(envelope, 'edXMLBody'), 'edXMLManifest');
  return childrenOf(manifest, 'Reference').map((reference) => {
    const contentId = textOf(reference, 'ContentId');
    if (contentId === undefined) report.add('reference-without-content-id', { at: reference, missing: 'ContentId' }, { expected: 'cid:…', found: reference.attributes['href'] ?? '' });
    const id = contentId ?? reference.attributes['href'];
    return present({
      contentId: id === undefined ? undefined : withoutCid(id),
      name: textOf(reference, 'AttachmentName'),
      contentType: textOf(reference, 'ContentType'),
      description: textOf(reference, 'Description'),
    });
  });
}

/** A content id by itself; a message rebuilt on its way may carry the prefix twice. */
export function withoutCid(contentId: string): string {
  return contentId.trim().replace(/^(cid:)+/i, '');
}

/** Child of an attachment: in the namespace of the standard or in none. */
export function partOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name && isOurs(child.namespace));
}

function readAttachment(report: Report, element: Element, limits: Limits): Attachment {
  const name = nameOf(report, element);
  const contentType = partOf(element, 'ContentType')?.text ?? '';
  const contentId = partOf(element, 'ContentId')?.text ?? '';
  const description = partOf(element, 'Description')?.text;
  if (contentId.trim() === '') report.add('content-id-missing', { at: element, missing: 'ContentId' }, { expected: 'cid:…', found: '' });
  if (contentType.trim() === '') report.add('field-missing', { at: element, missing: 'ContentType' }, { expected: 'ContentType', found: '' });
  else if (UNREGISTERED.test(contentType) || !MIME.test(contentType)) report.add('mime-name', { at: partOf(element, 'ContentType') }, { expected: 'application/pdf', found: contentType });
  const { content, zipped } = fileOf(report, element, name, contentType, limits);
  return { contentId: withoutCid(contentId), name, contentType, ...(description !== undefined && { description }), content, ...(zipped && { zipped }) };
}

function nameOf(report: Report, element: Element): string {
  const part = partOf(element, 'AttachmentName');
  const name = part?.text ?? '';
  if (!part || name.trim() === '') {
    report.add('attachment-name-missing', part ? { at: part } : { at: element, missing: 'AttachmentName' }, { expected: 'AttachmentName', found: '' });
    return '';
  }
  checkText(report, part, element.name);
  if (/[/\\\p{Cc}]|^\.\.?$/u.test(name)) report.add('attachment-path', { at: part }, { expected: 'toan-van.pdf', found: name });
  else if (extensionOf(name) === '') report.add('attachment-extension', { at: part }, { expected: `${name}.pdf`, found: name });
  return name;
}

function fileOf(report: Report, element: Element, name: string, contentType: string, limits: Limits): { readonly content: Uint8Array; readonly zipped: boolean } {
  const encoded = partOf(element, 'ContentTransferEncoded');
  const nothing = { content: NOTHING, zipped: false };
  if (!encoded || encoded.text.trim() === '') {
    report.add('base64-empty', encoded ? { at: encoded } : { at: element, missing: 'ContentTransferEncoded' }, { expected: 'base64', found: '' });
    return nothing;
  }
  const decoded = decodeBase64(encoded.text);
  if (!decoded) {
    report.add('base64', { at: encoded }, { expected: 'base64', found: encoded.text.slice(0, 40) });
    return nothing;
  }
  if (decoded.lines) report.add('base64-lines', { at: encoded }, { expected: '1', found: String(encoded.text.trim().split(/\s+/, 1000).length) });
  const { content, zipped, problem } = unpack(decoded.bytes, name, contentType, limits);
  if (problem) report.add(problem, { at: partOf(element, 'ContentType') ?? element }, { expected: zipped ? 'application/zip, 1' : contentType, found: `${contentType} ${name}`.trim() });
  return { content, zipped };
}

function isOurs(namespace: string): boolean {
  return namespace === NAMESPACE || namespace === '';
}
