import type { Message, Problem, Severity } from '../message.ts';
import { createMemory } from '../remember.ts';
import { sha256Of } from '../sha256.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { checkManifest } from './manifest.ts';
import { checkMeaning } from './meaning.ts';
import type { ProblemCode } from './problems.ts';
import { attachmentElements, readAttachments, readManifest } from './read-attachments.ts';
import { readDocumentHeader } from './read-document.ts';
import { readEnvelope, type Envelope } from './read-envelope.ts';
import { readStatus } from './read-status.ts';
import { openReport, type Report } from './report.ts';
import { checkTexts } from './texts.ts';
import { childOf, textOf } from './tree.ts';
import { isFailure, parseXml } from './xml.ts';

/** Limits, today (for dates in the future) and rulings of a profile that differ from the table of problems. */
export interface ReadOptions extends Partial<Limits> {
  readonly now?: number;
  readonly severities?: Partial<Record<ProblemCode, Severity>>;
}

/** What a file says, and what is wrong with it. The message is there whenever it can be referenced, even if it has to be refused. */
export interface Reading {
  readonly message?: Message;
  readonly problems: readonly Problem[];
  /** What kind of message it is, as far as that can be told. */
  readonly kind?: Message['kind'];
}

const LARGE = 256 * 1024;
const small = createMemory<Reading>(256);
const large = createMemory<Reading>(4);

/** Reads an edXML message of either kind. */
export function readMessage(bytes: Uint8Array, options: ReadOptions = {}): Reading {
  const limits = { ...DEFAULT_LIMITS, ...options };
  const report = openReport(options.severities);
  const tree = parseXml(bytes, limits, 'edXMLHeader/Signature');
  if (isFailure(tree)) {
    report.add(tree.code, { line: tree.line }, { expected: tree.code === 'doctype' ? '' : 'XML 1.0', found: tree.detail });
    return { problems: report.problems };
  }
  checkEncoding(report, bytes);
  const envelope = readEnvelope(report, tree);
  if (!envelope) return { problems: report.problems };
  checkTexts(report, envelope.header);
  const kind = kindOf(envelope);
  const message = kind === 'status' ? readStatus(report, envelope.message) : readDocument(report, envelope, limits, options.now);
  return { ...(message && { message }), problems: report.problems, kind };
}

/** The same without options, remembered by content: axis, agency and examiner read the same bytes. */
export function readMessageOnce(bytes: Uint8Array): Reading {
  return (bytes.length < LARGE ? small : large).of(sha256Of(bytes), () => readMessage(bytes));
}

function readDocument(report: Report, { root, envelope, header, message }: Envelope, limits: Limits, now: number | undefined): Message | undefined {
  const document = readDocumentHeader(report, header, message);
  const elements = attachmentElements(report, root, envelope);
  const files = { manifest: readManifest(report, envelope), attachments: readAttachments(report, elements, root, limits) };
  checkManifest(report, envelope, elements, files);
  if (!document) return undefined;
  checkMeaning(report, header, message, document, now);
  return { ...document, ...files };
}

/** A status has no receivers but a StatusCode, or names nothing but the document it is about. */
function kindOf({ message }: Envelope): Message['kind'] {
  if (message.name === 'Status') return 'status';
  if (childOf(message, 'To')) return 'document';
  if (childOf(message, 'StatusCode')) return 'status';
  const about = textOf(childOf(message, 'ResponseFor'), 'DocumentId');
  return about !== undefined && !childOf(message, 'DocumentId') && !childOf(message, 'Code') ? 'status' : 'document';
}

function checkEncoding(report: Report, bytes: Uint8Array): void {
  const [first, second, third] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  const facts = { expected: 'UTF-8', found: '' };
  if (wide) return report.add('utf-16', { line: 1 }, { ...facts, found: 'UTF-16' });
  if (first === 0xef && second === 0xbb && third === 0xbf) report.add('bom', { line: 1 }, { ...facts, found: 'EF BB BF' });
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) report.add('encoding', { line: 1 }, { ...facts, found: declared });
}
