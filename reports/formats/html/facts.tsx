/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { issuerName } from '../../issuer-name.ts';
import { labels } from '../../labels.ts';
import { assurances, type Words } from '../../vocabulary.ts';
import type { Report } from '../report.ts';
import { Both } from './bilingual.tsx';

type Row = readonly [Words, ComponentChildren];

/** What was examined, with what, under which rules, who stands for it, and how well the suite itself is proven. */
export function Facts({ results, certificate }: Omit<Report, 'language'>) {
  const { sut, suite, profile, environment } = results;
  const { marker, issuer, assurance, attempts, scope } = certificate;
  const level = assurances[assurance];
  const rows: readonly Row[] = [
    [labels.product, `${sut.product} ${sut.version}`],
    [labels.vendor, sut.vendor],
    [labels.build, sut.build === '' ? <Both {...labels.unknownBuild} /> : <code>{sut.build}</code>],
    [labels.agency, sut.agency],
    [
      labels.profile,
      <>
        {profile.name}, <Both {...labels.asOf} /> {profile.asOf}
      </>,
    ],
    [labels.instruments, <span lang="vi">{sourcesOf(scope.instruments).join(' · ')}</span>],
    [
      labels.assurance,
      <>
        <Both {...level} /> ({level.rank}/{Object.keys(assurances).length})
      </>,
    ],
    [
      labels.issuer,
      <>
        {issuer ? issuerName(issuer.name) : <Both {...labels.nobody} />}
        {issuer?.selfMade && (
          <>
            {' ('}
            <Both {...labels.selfMade} />)
          </>
        )}
      </>,
    ],
    [labels.attempts, attempts.length],
    [labels.validUntil, certificate.validUntil],
    [labels.killRate, marker ? percent(marker.killMatrix.rate) : <Both {...labels.noMarker} />],
    ...(marker?.toleranceMatrix ? [[labels.toleranceRate, percent(marker.toleranceMatrix.rate)] as const] : []),
  ];
  const machine: readonly Row[] = [
    [
      labels.paper,
      <>
        {certificate.id}, <Both {...labels.issued} /> {certificate.issuedAt}
      </>,
    ],
    [labels.period, `${results.startedAt} – ${results.finishedAt}`],
    [
      labels.environment,
      Object.entries(environment)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ],
    [
      labels.suite,
      <>
        {suite.name} {suite.version} <code>{suite.digest}</code>
      </>,
    ],
    [labels.profileDigest, <code>{profile.digest}</code>],
    [labels.fingerprint, <code>{issuer?.fingerprint ?? '–'}</code>],
    [
      labels.digest,
      <>
        <code>{results.verdictDigest}</code> <Both {...labels.digestHelp} />
      </>,
    ],
  ];
  return (
    <>
      <FactTable caption={labels.summaryOf} rows={rows} />
      <details>
        <summary>
          <Both {...labels.machine} />
        </summary>
        <FactTable caption={labels.machine} rows={machine} />
      </details>
    </>
  );
}

/** Laws and technical standards; practice and press are no basis for page one. */
function sourcesOf(instruments: Report['certificate']['scope']['instruments']): readonly string[] {
  return instruments.filter(({ kind }) => kind !== 'practice' && kind !== 'press').map(({ name }) => name);
}

function FactTable({ caption, rows }: { caption: Words; rows: readonly Row[] }) {
  return (
    <table class="facts">
      <caption>
        <Both {...caption} />
      </caption>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label.en}>
            <th scope="row">
              <Both {...label} />
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(rate: number): string {
  return `${Math.round(rate * 1_000) / 10} %`;
}
