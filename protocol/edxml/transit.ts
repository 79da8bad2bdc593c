import { instantToWireTimestamp } from '../dates.ts';
import type { Attachment, DocumentMessage, TraceHeader } from '../message.ts';
import { createMemory } from '../remember.ts';
import { sha256Of } from '../sha256.ts';
import { escapeText } from './build.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { attachmentElements, partOf, withoutCid } from './read-attachments.ts';
import { readMessageOnce } from './read.ts';
import { openReport } from './report.ts';
import { spliceTrace } from './splice.ts';
import { NAMESPACE, childOf, childrenOf } from './tree.ts';
import { emitAttachment, writeMessage, type Part } from './write.ts';
import { isFailure, parseXml, type Element } from './xml.ts';

/** What the axis does to a package on its way; the evidence speaks for each form. */
export interface TransitOptions {
  readonly axisOrganId: string;
  readonly at: number;
  /** Rebuilt by the operator's library, or the sender's bytes with a TraceHeader put in. Default: rebuilt. */
  readonly reserialise?: boolean;
  /** The hop the axis adds: with its code, without OrganId, with the four letters `null`, or none at all. */
  readonly traceHeader?: 'with-organ' | 'without-organ' | 'null' | 'none';
  /** A genuine XML signature comes out in the namespace of the standard and no longer verifies. */
  readonly signatureNamespace?: 'moved' | 'kept';
  /** Payloads as they came, or made anew by the sender's rule. */
  readonly attachments?: 'kept' | 're-encoded';
  readonly bussinessFirst?: boolean;
}

const REMEMBERED_UP_TO = 256 * 1024;
const small = createMemory<Uint8Array>(256);

/** A package as its receiver gets it; equal questions are answered from memory. */
export function asDelivered(bytes: Uint8Array, options: TransitOptions): Uint8Array {
  if (bytes.length > REMEMBERED_UP_TO) return changed(bytes, options);
  // The hop is written to the second.
  const question = { ...options, at: Math.floor(options.at / 1000) };
  return small.of(`${sha256Of(bytes)}\n${JSON.stringify(question)}`, () => changed(bytes, options));
}

/** What can not be read without loss is not rebuilt: its sins arrive as they were sent. */
function changed(bytes: Uint8Array, options: TransitOptions): Uint8Array {
  const { message, problems, kind } = readMessageOnce(bytes);
  const hop = hopOf(options);
  const sound = problems.every(({ severity }) => severity === 'warn');
  if (!message || !sound || options.reserialise === false) {
    const spliced = hop && kind === 'document' && problems.every(({ code }) => code !== 'utf-16');
    return spliced ? spliceTrace(bytes, [...fieldsOf(hop)]) : bytes;
  }
  const style = { responseForIdFirst: true, crlf: true, bussinessFirst: options.bussinessFirst ?? false };
  if (message.kind === 'status') return writeMessage(message, style);
  const { unknown: _, ...known } = message;
  const rebuilt: DocumentMessage = {
    ...known,
    otherInfo: { ...message.otherInfo, direction: message.otherInfo?.direction || 'false' },
    trace: hop ? [...message.trace, hop] : message.trace,
    ...(message.signature !== undefined && { signature: options.signatureNamespace === 'kept' ? message.signature : moved(message.signature) }),
  };
  if (options.attachments === 're-encoded') return writeMessage({ ...rebuilt, attachments: message.attachments.map(anew) }, style);
  const tree = parseXml(bytes, DEFAULT_LIMITS);
  if (isFailure(tree)) return bytes;
  const responseFor = message.responseFor.length === 0 && hasEmptyResponseFor(tree) ? [{}] : message.responseFor;
  return writeMessage({ ...rebuilt, responseFor }, { ...style, parts: partsOf(tree) });
}

function hopOf({ traceHeader = 'with-organ', axisOrganId, at }: TransitOptions): TraceHeader | undefined {
  const timestamp = instantToWireTimestamp(at);
  switch (traceHeader) {
    case 'with-organ':
      return { organId: axisOrganId, timestamp };
    case 'without-organ':
      return { timestamp };
    case 'null':
      return { organId: 'null', timestamp };
    case 'none':
      return undefined;
  }
}

function* fieldsOf({ organId, timestamp }: TraceHeader): Generator<readonly [string, string]> {
  if (organId !== undefined) yield ['OrganId', escapeText(organId)];
  if (timestamp !== undefined) yield ['Timestamp', timestamp];
}

function moved(signature: string): string {
  return signature.replaceAll(/(xmlns(?::[\w.-]+)?=")http:\/\/www\.w3\.org\/2000\/09\/xmldsig#"/g, `$1${NAMESPACE}"`);
}

function anew({ name, contentType, content, contentId, description }: Attachment): Attachment {
  return { ...emitAttachment(name, contentType, content, contentId), ...(description !== undefined && { description }) };
}

/** The files with the payload they came with. */
function partsOf(root: Element): readonly Part[] {
  const envelope = childOf(root, 'edXMLEnvelope')!;
  return attachmentElements(openReport(), root, envelope).map((element) => {
    const text = (name: string): string => partOf(element, name)?.text ?? '';
    return {
      contentId: withoutCid(text('ContentId')),
      name: text('AttachmentName'),
      contentType: text('ContentType'),
      description: text('Description'),
      base64: text('ContentTransferEncoded').replaceAll(/\s+/g, ''),
    };
  });
}

function hasEmptyResponseFor(root: Element): boolean {
  const header = childOf(childOf(childOf(root, 'edXMLEnvelope'), 'edXMLHeader'), 'MessageHeader');
  return childrenOf(header, 'ResponseFor').length > 0;
}
