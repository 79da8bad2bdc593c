import { World, type IWorldOptions } from '@cucumber/cucumber';
import type { DocumentMessage } from '../protocol/message.ts';
import type { Driver, OutboxItem, SendOrder } from '../sut/driver.ts';
import { Refused } from '../sut/driver.ts';
import type { ExamSettings } from '../sut/settings.ts';
import { Inconclusive, Nonconformity, type Finding } from './nonconformity.ts';
import type { Stage } from './stage.ts';

/** A document that a correspondent put on its way to the system under test. */
export interface Incoming {
  readonly from: string;
  readonly message: DocumentMessage;
}

type Outcome = { readonly done: unknown } | { readonly refused: string };

/** What one scenario knows: its stage (axis, clock, system, correspondents) and what its sentences refer to as "that document". */
export class ExamWorld extends World<ExamSettings> {
  /** Set by the Before hook; a fresh one for every scenario. */
  stage!: Stage;
  /** The order the clerk is preparing. */
  draft: SendOrder | undefined;
  /** Documents the system issued in this scenario, oldest first. */
  readonly issued: OutboxItem[] = [];
  /** Documents sent to the system in this scenario, oldest first. */
  readonly incoming: Incoming[] = [];
  /** What the last act of the clerk led to. */
  outcome: Outcome | undefined;
  /** Free notes between sentences of one scenario, each written and read by one pair of sentences. */
  readonly notes = new Map<string, unknown>();
  /** How many requirement-bearing checks looked at something. */
  looked = 0;

  constructor(options: IWorldOptions<ExamSettings>) {
    super(options);
  }

  get driver(): Driver {
    return this.stage.driver;
  }

  /** One requirement-bearing check: true means the clause is kept. */
  conforms(kept: boolean, finding: Finding): void {
    this.looked += 1;
    this.stage.journal.record({ kind: 'check', kept });
    if (!kept) throw new Nonconformity(finding);
  }

  /** Lets the clerk act; a refusal of the product is an outcome, not an accident. */
  async act<T>(perform: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await perform();
      this.outcome = { done: value };
      return value;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.outcome = { refused: error.message };
      return undefined;
    }
  }

  /** An act the scenario presupposes: refused, the scenario can not decide anything. */
  async presuppose<T>(what: { vi: string; en: string }, perform: () => Promise<T>): Promise<T> {
    const value = await this.act(perform);
    if (this.outcome && 'refused' in this.outcome) {
      const { refused } = this.outcome;
      throw new Inconclusive('PRECONDITION_UNMET', {
        vi: `${what.vi}: hệ thống từ chối (${refused})`,
        en: `${what.en}: the system refused (${refused})`,
      });
    }
    return value as T;
  }

  /** The document the scenario speaks of, as sent to the system. */
  lastIncoming(): Incoming {
    const last = this.incoming.at(-1);
    if (!last) throw new Error('the scenario speaks of a received document, but none was sent to the system');
    return last;
  }

  /** The document the scenario speaks of, as issued by the system. */
  lastIssued(): OutboxItem {
    const last = this.issued.at(-1);
    if (last) return last;
    const refused = this.outcome && 'refused' in this.outcome ? this.outcome.refused : undefined;
    if (refused !== undefined) {
      throw new Nonconformity({ expected: 'hệ thống phát hành văn bản', observed: `hệ thống từ chối: ${refused}` });
    }
    throw new Error('the scenario speaks of an issued document, but the system issued none');
  }
}
