/** Puts one more TraceHeader behind the others and leaves every other byte as it is; unchanged where there is no place for it. */
export function spliceTrace(bytes: Uint8Array, fields: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = whole.indexOf('AttachmentEncoded');
  const head = (end < 0 ? whole : whole.subarray(0, end)).toString('latin1');
  const at = placeIn(head);
  if (!at) return bytes;
  const { from, to, before, prefix, after } = at;
  const inner = fields.map(([name, text]) => `<${prefix}${name}>${text}</${prefix}${name}>`).join('');
  const piece = `${before}<${prefix}TraceHeader>${inner}</${prefix}TraceHeader>${after}`;
  return Buffer.concat([whole.subarray(0, from), Buffer.from(piece), whole.subarray(to)]);
}

interface Place {
  /** What the piece replaces; the same when it is only put in. */
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly before: string;
  readonly after: string;
}

function placeIn(head: string): Place | undefined {
  const last = [...head.matchAll(/<\/([\w.-]+:)?TraceHeader\s*>/g)].at(-1);
  if (last) return put(last.index + last[0].length, last[1], '', '');
  const empty = /<([\w.-]+:)?TraceHeaderList([^>]*)\/>/.exec(head);
  if (empty) {
    const [tag, prefix = '', attributes = ''] = empty;
    return { from: empty.index, to: empty.index + tag.length, prefix, before: `<${prefix}TraceHeaderList${attributes}>`, after: `</${prefix}TraceHeaderList>` };
  }
  const open = /<([\w.-]+:)?TraceHeaderList(\s[^>]*)?>/.exec(head);
  if (open) return put(open.index + open[0].length, open[1], '', '');
  const header = /<\/([\w.-]+:)?MessageHeader\s*>/.exec(head);
  if (!header) return undefined;
  const prefix = header[1] ?? '';
  return put(header.index + header[0].length, prefix, `<${prefix}TraceHeaderList>`, `</${prefix}TraceHeaderList>`);
}

function put(at: number, prefix: string | undefined, before: string, after: string): Place {
  return { from: at, to: at, prefix: prefix ?? '', before, after };
}
