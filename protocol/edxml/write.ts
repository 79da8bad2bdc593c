import type { Attachment, Message } from '../message.ts';
import { extensionOf, pack } from './archive.ts';
import { encodeBase64 } from './base64.ts';
import { buildXml, fieldsOf, type Tree } from './build.ts';
import { documentTree, statusTree, type Style } from './emit.ts';
import { NAMESPACE } from './tree.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SLOT = '></edXML:ContentTransferEncoded>';
const END_OF_ENVELOPE = '</edXML:edXMLEnvelope>';

/** An attached file as it travels: everything of it in words, its payload in base64. */
export interface Part {
  readonly contentId: string;
  readonly name: string;
  readonly contentType: string;
  readonly description?: string;
  readonly base64: string;
}

export interface WriteOptions extends Style {
  /** Lines end in CRLF. */
  readonly crlf?: boolean;
  /** The files as they travel, where they shall not be made from the attachments. */
  readonly parts?: readonly Part[];
}

/** The message as a sender writes it: UTF-8, prefix edXML, library order, `cid:` on both sides, base64 on one line, nothing empty. */
export function writeMessage(message: Message, options: WriteOptions = {}): Uint8Array {
  if (message.kind === 'status') return Buffer.from(lines(DECLARATION + buildXml(rootTree(statusTree(message, options))), options));
  const parts = options.parts ?? message.attachments.map(partOf);
  const text = lines(DECLARATION + buildXml(rootTree(documentTree(message, options), parts)), options);
  const pieces: Uint8Array[] = [];
  let from = 0;
  // What is written is escaped, so that behind the envelope nothing but the slots looks like one.
  let slot = text.indexOf(SLOT, text.lastIndexOf(END_OF_ENVELOPE));
  for (const { base64 } of parts) {
    pieces.push(Buffer.from(text.slice(from, slot + 1)), Buffer.from(base64, 'latin1'));
    from = slot + 1;
    slot = text.indexOf(SLOT, from);
  }
  pieces.push(Buffer.from(text.slice(from)));
  return Buffer.concat(pieces);
}

/** An attached file by the sender's rule: PDF and DOC as they are, ZIP under its own type, everything else zipped. */
export function emitAttachment(name: string, contentType: string, content: Uint8Array, contentId: string): Attachment {
  const extension = extensionOf(name).toLowerCase();
  if (extension === 'pdf') return { contentId, name, contentType: 'application/pdf', content };
  if (extension === 'doc') return { contentId, name, contentType: contentType === 'application/zip' ? 'application/msword' : contentType, content };
  if (extension === 'zip') return { contentId, name, contentType: 'application/zip', content };
  return { contentId, name, contentType: 'application/zip', content, zipped: true };
}

function partOf(attachment: Attachment): Part {
  const { content, zipped, contentId, name } = attachment;
  const extension = extensionOf(name);
  const payload = zipped ? pack({ [extension ? `${contentId}.${extension}` : contentId]: content }) : content;
  return { ...attachment, base64: encodeBase64(payload) };
}

function rootTree(envelope: Tree, parts?: readonly Part[]): Tree {
  const attachments = parts?.map(({ contentId, name, description, contentType }) => ({
    ...fieldsOf('', { ContentId: contentId === '' ? undefined : `cid:${contentId}`, AttachmentName: name, Description: description, ContentType: contentType }),
    'edXML:ContentTransferEncoded': { '@xmlns:edXML': NAMESPACE },
  }));
  return {
    edXML: {
      '@xmlns': NAMESPACE,
      'edXML:edXMLEnvelope': { '@xmlns:edXML': NAMESPACE, ...envelope },
      ...(attachments && { AttachmentEncoded: { Attachment: attachments } }),
    },
  };
}

function lines(text: string, { crlf }: WriteOptions): string {
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}
