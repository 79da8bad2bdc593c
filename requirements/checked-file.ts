import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

type Path = readonly (string | number)[];

/** A YAML file somebody wrote is not as it must be: file, line, key and one sentence in each language. */
export class FileError extends Error {
  override readonly name: 'CatalogueError' | 'ProfileError' | 'PlanError';
  readonly file: string;
  readonly line: number | undefined;
  readonly key: string;
  constructor(name: FileError['name'], file: string, line: number | undefined, key: string, sentence: Sentence) {
    const where = [shown(file), line].filter((part) => part !== undefined).join(':');
    super(`${where}: ${key ? `${key}: ` : ''}${sentence.vi} / ${sentence.en}`);
    this.name = name;
    this.file = file;
    this.line = line;
    this.key = key;
  }
}

export interface CheckedFile<T> {
  readonly value: T;
  /** Reports what a schema can not say about the node at this path. */
  fail(path: Path, sentence: Sentence): never;
}

/** Reads a YAML file and holds it against a JSON Schema (2020-12); throws on the first thing wrong, or returns it whole. */
export function openChecked<T>(
  file: string,
  schemaFile: string,
  name: FileError['name'] = 'PlanError',
): CheckedFile<T> {
  const text = readText(file, name);
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken) {
    const said = broken.message.split(/ at line \d+/)[0]!;
    throw new FileError(name, file, broken.linePos?.[0].line, '', {
      vi: `không phải YAML hợp lệ (${said})`,
      en: 'not valid YAML',
    });
  }
  const value: unknown = document.toJS();
  const fail = (path: Path, sentence: Sentence): never => {
    throw new FileError(name, file, lineOf(document, text, path), keyOf(value, path), sentence);
  };
  const validate = validatorOf(schemaFile);
  if (!validate(value)) {
    const { path, sentence } = explain(validate.errors!);
    fail(path, sentence);
  }
  return { value: value as T, fail };
}

/** The checked content alone. */
export function readChecked<T>(file: string, schemaFile: string, name?: FileError['name']): T {
  return openChecked<T>(file, schemaFile, name).value;
}

function readText(file: string, name: FileError['name']): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new FileError(name, file, undefined, '', {
      vi: `không đọc được tệp (${code})`,
      en: 'the file can not be read',
    });
  }
}

const ajv = new Ajv2020({ verbose: true, strictTypes: false, strictRequired: false });
const validators = new Map<string, ValidateFunction>();

function validatorOf(schemaFile: string): ValidateFunction {
  const known = validators.get(schemaFile);
  if (known) return known;
  const made = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  validators.set(schemaFile, made);
  return made;
}

/** One sentence for the first error that says something; a failed alternative is explained as a whole. */
function explain(errors: readonly ErrorObject[]): { path: Path; sentence: Sentence } {
  const error = errors.find(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf') ?? errors[0]!;
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = inBrief(error.data);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return {
        path,
        sentence: {
          vi: `thiếu khóa "${params['missingProperty']}"`,
          en: `key "${params['missingProperty']}" is missing`,
        },
      };
    case 'additionalProperties': {
      const allowed = Object.keys(error.parentSchema?.['properties'] ?? {}).join(', ');
      const key = String(params['additionalProperty']);
      return {
        path: [...path, key],
        sentence: { vi: `không có khóa này; các khóa được dùng: ${allowed}`, en: `unknown key; known: ${allowed}` },
      };
    }
    case 'propertyNames':
      return {
        path: [...path, String(params['propertyName'])],
        sentence: { vi: 'tên khóa sai khuôn', en: 'malformed key' },
      };
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).join(', ');
      return {
        path,
        sentence: {
          vi: `phải là một trong ${allowed}; gặp ${found}`,
          en: `expected one of ${allowed}; found ${found}`,
        },
      };
    }
    case 'pattern': {
      const wanted = String(error.parentSchema?.['description'] ?? params['pattern']);
      return { path, sentence: { vi: `sai khuôn, gặp ${found}`, en: `expected ${wanted}; found ${found}` } };
    }
    case 'type':
      return {
        path,
        sentence: {
          vi: `phải có kiểu ${params['type']}; gặp ${found}`,
          en: `expected type ${params['type']}; found ${found}`,
        },
      };
    default:
      return {
        path,
        sentence: {
          vi: `không hợp lệ (${error.keyword}); gặp ${found}`,
          en: `${error.message ?? error.keyword}; found ${found}`,
        },
      };
  }
}

function inBrief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** 1-based line of the deepest node on the path that exists. */
function lineOf(document: Document, text: string, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return text.slice(0, offset).split('\n').length;
}

/** The path as a reader says it: list entries by their id where they have one. */
function keyOf(value: unknown, path: Path): string {
  let here = value;
  let key = '';
  for (const step of path) {
    const inList = Array.isArray(here);
    here = (here as Record<string, unknown> | undefined)?.[step];
    const id = inList ? ((here as { id?: unknown } | undefined)?.id ?? step) : step;
    key += inList ? `[${String(id)}]` : `${key && '.'}${String(id)}`;
  }
  return key;
}

function shown(file: string): string {
  const near = relative(process.cwd(), file);
  return (near.startsWith('..') || isAbsolute(near) ? file : near).split(sep).join('/');
}
