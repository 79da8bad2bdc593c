import type { Attachment, DocumentMessage } from '../message.ts';
import { partOf } from './read-attachments.ts';
import type { Report } from './report.ts';
import { childOf, childrenOf, textOf } from './tree.ts';
import type { Element } from './xml.ts';

/** Reports where the announced list of files and the files disagree. */
export function checkManifest(
  report: Report,
  envelope: Element,
  elements: readonly Element[],
  { manifest, attachments }: { readonly manifest: DocumentMessage['manifest']; readonly attachments: readonly Attachment[] },
): void {
  const list = childOf(childOf(envelope, 'edXMLBody'), 'edXMLManifest');
  const references = childrenOf(list, 'Reference');
  const matched = new Set<number>();
  attachments.forEach((attachment, index) => {
    const element = elements[index]!;
    const entry = manifest.findIndex((each, at) => !matched.has(at) && isAbout(each, attachment));
    if (entry < 0) return report.add('manifest-unlisted', { at: element }, { expected: 'edXMLManifest/Reference', found: attachment.contentId || attachment.name });
    matched.add(entry);
    checkPair(report, references[entry]!, element, manifest[entry]!, attachment);
  });
  manifest.forEach((entry, at) => {
    if (!matched.has(at)) report.add('manifest-without-attachment', { at: references[at]! }, { expected: 'AttachmentEncoded/Attachment', found: entry.contentId ?? entry.name ?? '' });
  });
}

function isAbout(entry: DocumentMessage['manifest'][number], { contentId, name }: Attachment): boolean {
  if (entry.contentId && contentId) return entry.contentId === contentId;
  return entry.name !== undefined && entry.name === name;
}

function checkPair(report: Report, reference: Element, element: Element, entry: DocumentMessage['manifest'][number], attachment: Attachment): void {
  const prefixed = (text: string | undefined): boolean => /^\s*cid:/i.test(text ?? '');
  const id = partOf(element, 'ContentId');
  if (id && prefixed(textOf(reference, 'ContentId')) && !prefixed(id.text)) {
    report.add('cid-missing', { at: id }, { expected: `cid:${attachment.contentId}`, found: id.text });
  }
  const pairs = [
    ['AttachmentName', entry.name, attachment.name],
    ['ContentType', entry.contentType, attachment.contentType],
  ] as const;
  for (const [name, announced, actual] of pairs) {
    // An absent name or type is a finding of its own.
    if (announced === undefined || actual === '' || announced === actual) continue;
    report.add('manifest-differs', { at: childOf(reference, name) ?? reference }, { expected: actual, found: announced });
  }
}
