import type { Report } from './report.ts';
import { NAMESPACE, childOf } from './tree.ts';
import type { Element } from './xml.ts';

const OLDER = [/^http:\/\/www\.e-doc\.vn\//, /^http:\/\/schemas\.xmlsoap\.org\/soap\/envelope\//, /^http:\/\/www\.w3\.org\/2003\/05\/soap-envelope/];

/** The parts of a message file of QCVN 102:2016. */
export interface Envelope {
  readonly root: Element;
  readonly envelope: Element;
  readonly header: Element;
  /** MessageHeader, or Status where a sender of statuses wrapped it so. */
  readonly message: Element;
}

/** Finds the envelope; undefined when the file is of another format or lacks it. */
export function readEnvelope(report: Report, root: Element): Envelope | undefined {
  const envelope = childOf(root, 'edXMLEnvelope');
  if (!envelope) {
    const found = root.children.find(({ name }) => name === 'edXMLEnvelope') ?? root;
    const older = [root, found].some(({ namespace }) => OLDER.some((pattern) => pattern.test(namespace)));
    const code = older ? 'older-format' : found.namespace === NAMESPACE ? 'no-envelope' : 'namespace';
    report.add(code, { at: found }, code === 'no-envelope' ? { expected: 'edXML/edXMLEnvelope', found: root.name } : { expected: NAMESPACE, found: found.namespace });
    return undefined;
  }
  if (root.namespace !== NAMESPACE) report.add('namespace', { at: root }, { expected: NAMESPACE, found: root.namespace });
  if (root.name !== 'edXML') report.add('root-name', { at: root }, { expected: 'edXML', found: root.name });
  const header = childOf(envelope, 'edXMLHeader');
  const wrapper = childOf(header, 'Status');
  const message = childOf(header, 'MessageHeader') ?? wrapper;
  if (!header || !message) {
    report.add('no-message-header', { at: header ?? envelope, missing: header ? 'MessageHeader' : 'edXMLHeader/MessageHeader' }, { expected: 'MessageHeader', found: '' });
    return undefined;
  }
  if (message === wrapper) report.add('status-wrapper', { at: wrapper }, { expected: 'MessageHeader', found: 'Status' });
  const bare = withoutPrefix(envelope);
  if (bare) report.add('prefix', { at: bare }, { expected: `edXML:${bare.name}`, found: bare.prefix ? `${bare.prefix}:${bare.name}` : bare.name });
  return { root, envelope, header, message };
}

/** First element of the standard below which the usual prefix is missing; a Signature stands without one. */
function withoutPrefix(element: Element): Element | undefined {
  if (element.namespace !== NAMESPACE || element.name === 'Signature' || element.name === 'AttachmentEncoded') return undefined;
  if (element.prefix !== 'edXML') return element;
  for (const child of element.children) {
    const found = withoutPrefix(child);
    if (found) return found;
  }
  return undefined;
}
