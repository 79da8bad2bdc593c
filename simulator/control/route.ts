import type { Axis } from '../axis.ts';
import type { Authority } from '../pki/authority.ts';

/** What the tester's port works on. */
export interface Tested {
  readonly axis: Axis;
  readonly authority: Authority;
  /** Empties the axis; absent where a scenario owns it. */
  readonly reset?: () => void | Promise<void>;
}

/** A request as the routes see it. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON, undefined when there was no body; bytes for a route that takes them. */
  readonly body: unknown;
}

/** An answer: JSON, or bytes and text with a type of their own. */
export type Told = { readonly json: unknown; readonly httpStatus?: number } | { readonly type: string; readonly content: string | Uint8Array };

export interface Route {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** Path with `:name` for a parameter. */
  readonly path: string;
  /** The body is not JSON and comes as it is. */
  readonly takes?: 'bytes';
  /** One line for the front page. */
  readonly says: { readonly vi: string; readonly en: string };
  act(on: Tested, asked: Asked): Told | Promise<Told>;
}

/** Something the port does not do, with the one sentence that says why; its HTTP status. */
export class Objection extends Error {
  override readonly name = 'Objection';
  readonly httpStatus: number;

  constructor(httpStatus: number, sentence: string) {
    super(sentence);
    this.httpStatus = httpStatus;
  }
}

/** Refuses input: where, what was expected, what was found. */
export function refuseInput(where: string, expected: { readonly vi: string; readonly en: string }, found: unknown): never {
  const text = found === undefined ? undefined : (JSON.stringify(found) ?? String(found));
  const short = text !== undefined && text.length > 80 ? `${text.slice(0, 79)}…` : text;
  throw new Objection(400, `${where}: cần ${expected.vi}, gặp ${short ?? 'không có gì'} / expected ${expected.en}, found ${short ?? 'nothing'}`);
}
