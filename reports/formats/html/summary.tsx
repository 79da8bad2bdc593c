/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { labels } from '../../labels.ts';
import type { RequirementResult, Results } from '../../shape.ts';
import { decisions, statuses, verdicts, type Status, type Verdict, type Words } from '../../vocabulary.ts';
import type { Report } from '../report.ts';
import { Badge, Both } from './bilingual.tsx';

/** Page one: the decision, for what, on which basis, how many, and what it does not say. */
export function Summary({ results, certificate }: Omit<Report, 'language'>) {
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">
        <Both {...labels.decision} />
      </h2>
      <div class={`decision ${results.decision.replaceAll(' ', '-')}`}>
        <p>
          <strong>
            <Both {...decisions[results.decision]} />
          </strong>
        </p>
        {results.because.length > 0 && (
          <ul>
            {results.because.map((blocker) => (
              <li key={blocker.code}>
                <Both {...blocker} />
                {blocker.requirements.length > 0 && ` (${blocker.requirements.length})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p>
        <Both {...certificate.statement} />
      </p>
      {results.problems.length > 0 && <Problems problems={results.problems} />}
      <Facts results={results} certificate={certificate} />
      <Counts counts={results.counts} />
    </section>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <>
      <h3>
        <Both {...labels.problems} />
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({ results, certificate }: Omit<Report, 'language'>) {
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

function Counts({ counts }: { counts: Results['counts'] }) {
  return (
    <div class="counts">
      <table>
        <caption>
          <Both {...labels.requirements} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Both {...labels.status} />
            </th>
            <th scope="col">
              <Both {...labels.mandatory} />
            </th>
            <th scope="col">
              <Both {...labels.total} />
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(statuses) as Status[]).map((status) => (
            <tr key={status}>
              <th scope="row">
                <Badge kind={status} words={statuses[status]} />
              </th>
              <td>{counts.mandatory[status]}</td>
              <td>{counts.requirements[status]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Both {...labels.total} />
            </th>
            <td>{counts.mandatory.total}</td>
            <td>{counts.requirements.total}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <caption>
          <Both {...labels.scenarios} />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Both {...labels.verdict} />
            </th>
            <th scope="col">
              <Both {...labels.total} />
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(verdicts) as Verdict[]).map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <Badge kind={verdict} words={verdicts[verdict]} />
              </th>
              <td>{counts.scenarios[verdict]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Both {...labels.total} />
            </th>
            <td>{counts.scenarios.total}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Requirements not kept, each with its sentence and the way to its details. */
export function Findings({ results, weight }: { results: Results; weight: RequirementResult['weight'] }) {
  const found = results.requirements.filter((each) => each.status === 'VIOLATED' && each.weight === weight);
  if (found.length === 0) return null;
  const id = `findings-${weight}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Both {...(weight === 'mandatory' ? labels.violated : labels.advisories)} /> ({found.length})
      </h2>
      <ul>
        {found.map((requirement) => (
          <li key={requirement.id}>
            <a href={`#${requirement.id}`}>{requirement.id}</a>: <Both {...requirement.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What this run says nothing certain about, by reason. */
export function NotVerified({ results }: { results: Results }) {
  const groups = new Map<string, { status: Status; reason: Words; ids: string[] }>();
  for (const { id, status, reason } of results.notVerified) {
    const key = `${status} ${reason.vi}`;
    const group = groups.get(key) ?? { status, reason, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  const order = Object.keys(statuses);
  const rows = [...groups.values()].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <section aria-labelledby="not-verified">
      <h2 id="not-verified">
        <Both {...labels.notVerified} /> ({results.notVerified.length})
      </h2>
      {rows.length === 0 ? (
        <p>
          <Both {...labels.nothingUnverified} />
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Both {...labels.status} />
              </th>
              <th scope="col">
                <Both {...labels.reason} />
              </th>
              <th scope="col">
                <Both {...labels.requirements} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ status, reason, ids }) => (
              <tr key={`${status} ${reason.vi}`}>
                <td>
                  <Badge kind={status} words={statuses[status]} />
                </td>
                <td>
                  <Both {...reason} />
                </td>
                <td>
                  {ids.map((id, n) => (
                    <span key={id}>
                      {n > 0 && ', '}
                      <a href={`#${id}`}>{id}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function percent(rate: number): string {
  return `${Math.round(rate * 1_000) / 10} %`;
}
