/** A distinguished name as people read it: the common name, its organisation behind it; the whole name where neither is there. */
export function issuerName(subject: string): string {
  const fields = new Map(subject.split(/(?<!\\), /).map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1).replaceAll(/\\(.)/g, '$1')]));
  const [name, organisation] = [fields.get('CN'), fields.get('O')];
  if (name === undefined) return organisation ?? subject;
  return organisation === undefined ? name : `${name} (${organisation})`;
}
