/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { Words } from '../../vocabulary.ts';
import type { Report } from '../report.ts';
import { Both } from './bilingual.tsx';

/** What was examined, with what, under which rules, and how well the suite itself is proven. */
export function Facts({ results, certificate }: Omit<Report, 'language'>) {
  const { sut, suite, profile, environment } = results;
  const { marker } = certificate;
  const rows: readonly (readonly [Words, unknown])[] = [
    [labels.product, `${sut.product} ${sut.version}`],
    [labels.vendor, sut.vendor],
    [labels.build, sut.build === '' ? <Both {...labels.unknownBuild} /> : <code>{sut.build}</code>],
    [labels.agency, sut.agency],
    [
      labels.profile,
      <>
        {profile.name}, <Both {...labels.asOf} /> {profile.asOf} <code>{profile.digest}</code>
      </>,
    ],
    [
      labels.suite,
      <>
        {suite.name} {suite.version} <code>{suite.digest}</code>
      </>,
    ],
    [labels.killRate, marker ? percent(marker.killMatrix.rate) : <Both {...labels.noMarker} />],
    ...(marker?.toleranceMatrix ? [[labels.toleranceRate, percent(marker.toleranceMatrix.rate)] as const] : []),
    [labels.period, `${results.startedAt} – ${results.finishedAt}`],
    [
      labels.environment,
      Object.entries(environment)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
    ],
    [
      labels.paper,
      <>
        {certificate.id}, <Both {...labels.issued} /> {certificate.issuedAt}
      </>,
    ],
    [
      labels.digest,
      <>
        <code>{results.verdictDigest}</code> <Both {...labels.digestHelp} />
      </>,
    ],
  ];
  return (
    <table class="facts">
      <caption>
        <Both {...labels.basis} />
      </caption>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label.en}>
            <th scope="row">
              <Both {...label} />
            </th>
            <td>{value as string}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(rate: number): string {
  return `${Math.round(rate * 1_000) / 10} %`;
}
