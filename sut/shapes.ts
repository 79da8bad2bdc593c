import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

const SHAPES = new URL('../schemas/driver/shapes.schema.json', import.meta.url);
let shapes: Ajv2020 | undefined;

/** Holds a value against a shape of the driver contract; says the first thing wrong with it, or nothing. */
export function wrongWith(
  shape: string,
  value: unknown,
): { readonly expected: string; readonly found: string } | undefined {
  shapes ??= new Ajv2020({ strict: false, verbose: true, validateFormats: false }).addSchema(
    JSON.parse(readFileSync(SHAPES, 'utf8')),
  );
  const validate = shapes.getSchema(`urn:lienthong:driver#/$defs/${shape}`) as ValidateFunction | undefined;
  if (!validate) throw new Error(`schemas/driver/shapes.schema.json has no shape "${shape}"`);
  if (validate(value)) return undefined;
  const [error] = validate.errors!;
  return { expected: `${shape}${fieldOf(error!)} ${wish(error!)}`, found: brief(error!.data) };
}

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  const missing =
    keyword === 'required'
      ? `/${params.missingProperty}`
      : keyword === 'additionalProperties'
        ? `/${params.additionalProperty}`
        : '';
  return (instancePath + missing).replace(/\//g, '.').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function wish({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'required') return 'to be there';
  if (keyword === 'enum') return `to be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  return message ?? keyword;
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
