import { readFileSync } from 'node:fs';
import { judgeFile } from '../protocol/edxml/judge-file.ts';
import { PROBLEMS } from '../protocol/edxml/problems.ts';
import type { Problem } from '../protocol/message.ts';
import { ConfigurationError, EXIT } from './errors.ts';

export interface ValidateOptions {
  readonly json: boolean;
  readonly lang: 'vi' | 'en';
}

interface JudgedFile {
  readonly file: string;
  readonly kind: 'document' | 'status' | null;
  readonly valid: boolean;
  readonly problems: readonly Problem[];
}

const SEVERITIES = {
  reject: { vi: 'bác bỏ', en: 'reject' },
  error: { vi: 'lỗi', en: 'error' },
  warn: { vi: 'lưu ý', en: 'warning' },
} as const;
const KINDS = { document: { vi: 'văn bản', en: 'document' }, status: { vi: 'trạng thái', en: 'status' } } as const;

/** Judges message files alone: one line per problem with file, line and code; exit 1 when a file must be refused. */
export function validate(files: readonly string[], { json, lang }: ValidateOptions): void {
  // Every file is read before anything is said, so that a wrong name leaves no half of an answer.
  const contents = files.map((file) => [file, bytesOf(file)] as const);
  const judged = contents.map(([file, bytes]): JudgedFile => {
    const { kind, problems } = judgeFile(bytes, { now: Date.now() });
    return { file, kind: kind ?? null, valid: problems.every(({ severity }) => severity === 'warn'), problems };
  });
  process.stdout.write(json ? `${JSON.stringify(judged, null, 2)}\n` : judged.map((each) => told(each, lang)).join(''));
  process.exitCode = judged.every(({ valid }) => valid) ? EXIT.conformant : EXIT.notConformant;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [vi, en] = { ENOENT: ['không có tệp này', 'no such file'], EISDIR: ['đây là thư mục, cần một tệp .edxml', 'this is a folder, an .edxml file is needed'] }[code] ?? [message, message];
    throw new ConfigurationError(`${file}: ${vi} / ${en}`);
  }
}

function told({ file, kind, valid, problems }: JudgedFile, lang: 'vi' | 'en'): string {
  const verdict = { vi: valid ? 'hợp lệ' : 'không hợp lệ', en: valid ? 'valid' : 'not valid' }[lang];
  const lines = problems.map((problem) => {
    const { line, code, severity, path, expected, found } = problem;
    const place = [file, line].filter((part) => part !== undefined).join(':');
    const words = lang === 'vi' ? `cần ${expected}, gặp ${found}` : `expected ${expected}, found ${found}`;
    return `${place}: ${SEVERITIES[severity][lang]} ${code}: ${PROBLEMS[code as keyof typeof PROBLEMS]?.[lang] ?? ''} (${path}: ${words})\n`;
  });
  return `${lines.join('')}${file}: ${kind ? `${KINDS[kind][lang]}, ` : ''}${verdict}\n`;
}
