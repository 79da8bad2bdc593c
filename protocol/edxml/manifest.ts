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
  const byId = positions(manifest.map(({ contentId }) => contentId));
  const byName = positions(manifest.map(({ contentId, name }) => (contentId ? undefined : name)));
  const everyName = positions(manifest.map(({ name }) => name));
  attachments.forEach((attachment, index) => {
    const element = elements[index]!;
    const { contentId, name } = attachment;
    const about = contentId ? [...(byId.get(contentId) ?? []), ...(byName.get(name) ?? [])] : (everyName.get(name) ?? []);
    const entry = about.find((at) => !matched.has(at));
    if (entry === undefined) return report.add('manifest-unlisted', { at: element }, { expected: 'edXMLManifest/Reference', found: contentId || name });
    matched.add(entry);
    checkPair(report, references[entry]!, element, manifest[entry]!, attachment);
  });
  manifest.forEach((entry, at) => {
    if (!matched.has(at)) report.add('manifest-without-attachment', { at: references[at]! }, { expected: 'AttachmentEncoded/Attachment', found: entry.contentId ?? entry.name ?? '' });
  });
}

/** Where each value stands. */
function positions(values: readonly (string | undefined)[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  values.forEach((value, at) => {
    if (value === undefined) return;
    const places = found.get(value);
    if (places) places.push(at);
    else found.set(value, [at]);
  });
  return found;
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
