import type { Certificate } from '../../certificate.ts';
import { issuerName } from '../../issuer-name.ts';
import { labels } from '../../labels.ts';
import type { Results } from '../../shape.ts';
import { groupUnverified } from '../../unverified.ts';
import { assurances, decisions, waiverStates, type Words } from '../../vocabulary.ts';
import { brief, both, dayText, english, few, INK, inline, OF_DECISION, say, type Content, type TableCell } from './set.ts';
import { pdfLabels } from './words.ts';

/** As much of each list as page one has room for; the parts behind it have everything. */
const ROOM = { because: 3, waivers: 2, groups: 4, ids: 1, instruments: 4, text: 90, name: 24 } as const;

/** Page one, for an official: what, for whom, on what basis, the decision, what was not verified, who seals it and how to check it. */
export function pageOne(results: Results, certificate: Certificate): Content[] {
  return [letterhead(certificate, results.verdictDigest), decisionBox(results), facts(results, certificate), standing(certificate)];
}

/** What the QR code says: which paper, and which verdicts. */
export function codeOf(id: string, verdictDigest: string): string {
  return `urn:lienthong:certificate:${id}#${verdictDigest}`;
}

function letterhead({ id, issuedAt, title }: Certificate, verdictDigest: string): Content {
  return {
    columns: [
      {
        width: '*',
        stack: [
          say('LIÊN THÔNG', { bold: true, fontSize: 10, color: INK.accent, characterSpacing: 1.2 }),
          inline(pdfLabels.house, { fontSize: 7.5 }),
          say(title.vi, { bold: true, fontSize: 20, margin: [0, 9, 0, 0], lineHeight: 1.05 }),
          english(title.en, 13),
          { margin: [0, 6, 0, 0], text: [inline(labels.paper), say(`: ${id}`, { bold: true }), say('  ·  '), inline(labels.issued), say(`: ${dayText(issuedAt)}`, { bold: true })], fontSize: 8 },
        ],
      },
      { width: 92, stack: [{ qr: codeOf(id, verdictDigest), fit: 92, eccLevel: 'M', foreground: INK.text }] },
    ],
    columnGap: 16,
    fontSize: 8,
  };
}

function decisionBox({ decision, because, counts, notVerified }: Results): Content {
  const { ink, pale } = OF_DECISION[decision];
  const told = because.slice(0, ROOM.because).map(({ vi, en, requirements }): Content => {
    const ids = requirements.length > 0 ? ` (${requirements.length}): ${few(requirements, ROOM.ids)}` : '';
    return { text: [inline({ vi, en }), say(ids)], fontSize: 8, margin: [0, 0, 0, 1] };
  });
  const number = (count: number, of: number, words: Words): Content => ({ stack: [say(`${count} / ${of}`, { fontSize: 12, bold: true }), say(words.vi, { fontSize: 7.5 }), english(words.en, 7.7)] });
  return {
    margin: [0, 10, 0, 8],
    layout: 'open',
    table: {
      widths: [150, '*'],
      body: [
        [
          { fillColor: ink, stack: [say(decisions[decision].vi, { color: '#ffffff', bold: true, fontSize: sizeOf(decisions[decision].vi), lineHeight: 1.1 }), say(decisions[decision].en, { color: '#ffffff', fontSize: 10 })] },
          {
            fillColor: pale,
            stack: [
              {
                columns: [
                  number(counts.mandatory.SATISFIED, counts.mandatory.total, labels.mandatoryKept),
                  number(counts.requirements.VIOLATED, counts.requirements.total, labels.violated),
                  number(notVerified.length, counts.requirements.total, labels.notVerified),
                ],
                columnGap: 8,
              },
              ...(told.length > 0 ? [{ stack: told, margin: [0, 8, 0, 0] as [number, number, number, number] }] : []),
            ],
          },
        ],
      ],
    },
  };
}

function facts(results: Results, certificate: Certificate): Content {
  const { sut, profile, suite, startedAt, finishedAt, waivers } = results;
  const { scope, issuer, assurance, attempts, marker, validUntil } = certificate;
  const level = assurances[assurance];
  const law = scope.instruments.filter(({ kind }) => kind === 'law' || kind === 'standard').map(({ name }) => name);
  const rows: readonly (readonly [Words, readonly Content[]])[] = [
    [pdfLabels.what, [say(brief(`${sut.product} ${sut.version}, ${sut.vendor}`, ROOM.text), { bold: true }), line(labels.build, sut.build === '' ? labels.unknownBuild : brief(sut.build, 80))]],
    [pdfLabels.forWhom, [line(labels.agency, sut.agency)]],
    [pdfLabels.basis, [line(labels.profile, `${profile.name}, ${dayText(profile.asOf)}`), line(labels.instruments, `${law.length}: ${few(law, ROOM.instruments)}`)]],
    [pdfLabels.how, [line(labels.suite, `${suite.name} ${suite.version}, ${dayText(startedAt)} – ${dayText(finishedAt)}`), line(pdfLabels.proof, proofOf(marker))]],
    [labels.assurance, [{ text: [inline(level, { bold: true }), say(`  (${level.rank}/${Object.keys(assurances).length})`)] }, line(labels.attempts, String(attempts.length))]],
    [labels.issuer, [say(issuer ? brief(issuerName(issuer.name), ROOM.text) : labels.nobody.vi), ...(issuer && !issuer.selfMade ? [] : [inline(issuer ? labels.selfMade : labels.nobody, { fontSize: 7.5 })]), line(labels.validUntil, dayText(validUntil))]],
    [labels.waivers, waivers.length === 0 ? [inline(pdfLabels.none)] : waivers.slice(0, ROOM.waivers).map(({ id, requirement, expires, approvedBy, state }) => line({ vi: `${id} (${waiverStates[state].vi})`, en: waiverStates[state].en }, `${requirement}, ${dayText(expires)}, ${brief(approvedBy, ROOM.name)}`)).concat(waivers.length > ROOM.waivers ? [say(`… (+${waivers.length - ROOM.waivers})`)] : [])],
    [labels.notVerified, unverified(results)],
    [pdfLabels.check, [say('npm ci; npm run --silent lienthong -- verify bundle.zip', { bold: true, fontSize: 8 }), both(pdfLabels.checkHow, {}, 8)]],
  ];
  return {
    layout: 'ruled',
    fontSize: 8.5,
    table: { widths: [112, '*'], body: rows.map(([label, told]): TableCell[] => [both(label, { color: INK.text, bold: true }, 8), { stack: [...told] }]) },
  };
}

function line(label: Words, value: string | Words): Content {
  const said = typeof value === 'string' ? [say(value)] : [inline(value)];
  return { text: [inline(label, { color: INK.soft }), say(': '), ...said], fontSize: 8.2 };
}

function unverified({ notVerified }: Results): Content[] {
  if (notVerified.length === 0) return [inline(labels.nothingUnverified)];
  const groups = groupUnverified(notVerified, true);
  const told = groups.slice(0, ROOM.groups).map(({ status, reason, ids, mandatory }) => line({ vi: brief(reason.vi, 60), en: brief(reason.en, 60) }, `${ids.length}${mandatory > 0 ? `; ${mandatory} ${pdfLabels.mandatory.vi} / ${pdfLabels.mandatory.en}` : ''} ${status === 'NOT_APPLICABLE' ? '' : `(${few(ids, ROOM.ids)})`}`.trim()));
  return groups.length > ROOM.groups ? [...told, say(`… (+${groups.length - ROOM.groups})`)] : told;
}

function standing({ statement }: Certificate): Content {
  return { margin: [0, 8, 0, 0], stack: [say(statement.vi, { fontSize: 7.5, color: INK.soft }), english(statement.en, 8.4)] };
}

/** Large, but never broken inside a word. */
function sizeOf(text: string): number {
  return text.length <= 4 ? 26 : text.length <= 9 ? 21 : 15;
}

function proofOf(marker: Certificate['marker']): Words {
  if (!marker) return labels.noMarker;
  const told = [[marker.killMatrix.rate, pdfLabels.caught] as const, ...(marker.toleranceMatrix ? [[marker.toleranceMatrix.rate, pdfLabels.spared] as const] : [])];
  const inWords = (language: keyof Words): string => told.map(([rate, words]) => `${percent(rate)} ${words[language]}`).join(', ');
  return { vi: inWords('vi'), en: inWords('en') };
}

function percent(rate: number): string {
  return `${Math.round(rate * 1_000) / 10} %`;
}
