import { availableParallelism } from 'node:os';
import { digestOf } from '../reports/digest.ts';
import { renderJson } from '../reports/formats/json.ts';
import { loadCatalogue } from '../requirements/catalogue.ts';
import { SIDES, type Side, type SutSettings } from '../sut/settings.ts';
import { checkFeatures } from './check-features.ts';
import { ConfigurationError, EXIT } from './errors.ts';
import { keepMarker } from './marker.ts';
import { killOf, proofOf, toleranceOf, type Proof } from './matrix.ts';
import type { Outcome } from './outcome.ts';
import { pageOfProof } from './proof-page.ts';
import { suite } from './suite.ts';
import { guarded, ODD, ofBoth, REFERENCE, WRONG, type Odd, type Wrong } from './systems.ts';
import { examineAll, type WorkOptions } from './workers.ts';

export interface ProveOptions {
  readonly json: boolean;
  readonly only?: string;
  readonly workers?: number;
  /** Every system takes part in every scenario, also where it can not differ from the reference. */
  readonly exhaustive?: boolean;
}

/** Proves the suite: every wrong system is caught for exactly its sin, every odd but legal one is spared. */
export async function prove({ json, only, workers = availableParallelism(), exhaustive = false }: ProveOptions): Promise<void> {
  checkFeatures();
  const wanted = only?.split(',').map((name) => name.trim());
  const started = performance.now();
  const proof = await proofFor(wanted, { workers, exhaustive, onProgress: progress() });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { name, version, digest } = suite();
  if (proof.proven && !wanted) {
    keepMarker(suite(), {
      killMatrix: { digest: digestOf(proof.mutants.map(({ name: mutant, breaks, by }) => ({ mutant, breaks, by })) as never), rate: proof.killRate },
      toleranceMatrix: { digest: digestOf(proof.variants.map(({ name: variant, spared }) => ({ variant, spared })) as never), rate: 1 },
    });
  }
  process.stdout.write(json ? renderJson({ schema: 'urn:lienthong:proof:1', suite: { name, version, digest }, seconds, ...proof }) : pageOfProof(proof, seconds));
  process.exitCode = proof.proven ? EXIT.conformant : EXIT.notConformant;
}

/** The proof, or the part of it about the systems named. */
export async function proofFor(wanted: readonly string[] | undefined, options: WorkOptions): Promise<Proof> {
  const [allWrong, allOdd] = [ofBoth<Wrong>(WRONG), ofBoth<Odd>(ODD)];
  const known = [...allWrong, ...allOdd].map(({ entry }) => entry.name);
  const strange = wanted?.filter((name) => !known.includes(name)) ?? [];
  if (strange.length > 0) {
    throw new ConfigurationError(`--only: không có đột biến hay biến thể ${strange.join(', ')} / no mutant or variant of that name`);
  }
  const chosen = <T extends { readonly entry: { readonly name: string } }>(table: readonly T[]): readonly T[] => table.filter(({ entry }) => !wanted || wanted.includes(entry.name));
  const wrong = chosen(allWrong);
  const odd = chosen(allOdd);
  const systems: SutSettings[] = [
    ...wrong.map(({ side, entry }): SutSettings => ({ ...REFERENCE[side], mutant: entry.name })),
    ...odd.map(({ side, entry }): SutSettings => ({ ...REFERENCE[side], variant: entry.name })),
  ];
  const { references, outcomes } = await examineAll(systems, options);
  return proofOf(
    references,
    wrong.map(({ side, entry }, index) => killOf(entry, outcomes[index]!, references[side]!)),
    odd.map(({ side, entry }, index) => toleranceOf(entry, outcomes[wrong.length + index]!, references[side]!)),
    SIDES.flatMap((side) => unguarded(side, references[side])),
  );
}

function unguarded(side: Side, reference: Outcome | undefined): readonly string[] {
  const known = guarded(side);
  return loadCatalogue()
    .filter(({ id, level }) => level === 'MUST' && reference && id in reference.statuses && !known.has(id))
    .map(({ id }) => id);
}

function progress(): (share: number) => void {
  const { stderr } = process;
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === told || (!stderr.isTTY && percent % 10 !== 0)) return;
    told = percent;
    stderr.write(stderr.isTTY ? `\r\x1b[2K${percent === 100 ? '' : `${percent} %`}` : `${percent} %\n`);
  };
}
