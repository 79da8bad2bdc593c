import type { Envelope } from '@cucumber/messages';
import { isoOf } from '../protocol/dates.ts';
import { toCertificate } from '../reports/certificate.ts';
import { attemptsOf, ledgerText } from '../reports/bundle/ledger.ts';
import { CERTIFICATE, MANIFEST, SEAL } from '../reports/bundle/manifest.ts';
import { exitCode } from '../reports/decision.ts';
import { renderJson } from '../reports/formats/json.ts';
import { toResults } from '../reports/results.ts';
import { sideOf } from '../sut/settings.ts';
import { pageOne } from '../reports/terminal.ts';
import { checkFeatures } from './check-features.ts';
import { commandFor, environmentOf } from './environment.ts';
import { ConfigurationError, EXIT } from './errors.ts';
import { examine, planned, type PlannedScenario } from './examine.ts';
import { enter } from './campaign.ts';
import { bytesOf, examinationFile, filesBelow, PARTS, sealEvidence } from './evidence.ts';
import { guide } from './guide.ts';
import { identify } from './identify.ts';
import { openIssuer, type IssuerOptions } from './issuer.ts';
import { markerFor } from './marker.ts';
import { examinationOf, orderOf } from './plan.ts';
import type { Examination } from './plan-file.ts';
import { followRun } from './progress.ts';
import { reportFiles } from './report-files.ts';
import { profileFor, rulesFor } from './rules.ts';
import { openRunFolder, type RunFolder } from './run-folder.ts';
import { soundAlarm } from './smoke.ts';
import { suite } from './suite.ts';
import { readWaivers, waiverFile } from './waiver-file.ts';

export interface CertifyOptions extends IssuerOptions {
  readonly sut: string;
  readonly profile?: string;
  readonly tags: string;
  readonly out?: string;
  readonly lang: 'vi' | 'en';
  readonly json: boolean;
  readonly order?: string;
  readonly nonce?: string;
  readonly port?: number;
  /** File of waivers. */
  readonly waivers?: string;
  /** Processes that share the scenarios out; 0: this one runs them all. */
  readonly parallel?: number;
}

/** How long a certificate speaks: a year, unless the suite or the law changes before. */
const VALIDITY = 365 * 86_400_000;

/** Examines one system and writes its report (README, "Commands"); the exit code says the decision. */
export async function certify(options: CertifyOptions): Promise<void> {
  const examination = examinationOf(options.sut, options);
  if (options.parallel && (options.port || examination.settings.port !== 0)) {
    throw new ConfigurationError('--parallel: chỉ dùng với hệ thống nhúng và cổng tự chọn / for embedded systems on a free port only');
  }
  // Whatever was given wrongly is said before anything runs or is written.
  orderFor(options);
  rulesFor(examination);
  profileFor(examination.settings);
  checkFeatures();
  readWaivers(options.waivers);
  const plan = await planned(examination.settings.sut, options.tags);
  if (plan.length === 0) {
    console.error(
      `không kịch bản nào khớp --tags "${options.tags}"; lệnh requirements liệt kê các mã / no scenario matches; the command requirements lists the ids`,
    );
    process.exitCode = EXIT.nothingSelected;
    return;
  }
  const folder = openRunFolder(options.out, Date.now());
  const leave = (): never => {
    folder.discard();
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    process.exitCode = await run(options, examination, plan, folder);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
    folder.discard();
  }
}

/** A fresh exam comes in an order of its own. */
function orderFor({ order, nonce }: CertifyOptions): ReturnType<typeof orderOf> {
  return orderOf(order ?? (nonce === undefined ? 'defined' : `random:${nonce}`));
}

async function run(
  options: CertifyOptions,
  { settings, ...claimed }: Examination,
  plan: readonly PlannedScenario[],
  folder: RunFolder,
): Promise<number> {
  const { lang: language } = options;
  const order = orderFor(options);
  const sut = await identify(settings, claimed.product);
  const waivers = readWaivers(options.waivers);
  const rules = rulesFor({ settings, ...claimed, waivers });
  const issuer = openIssuer(options, Date.now());
  const messages: Envelope[] = [];
  const progress = followRun(plan.length, language);
  await soundAlarm(sideOf(settings.sut));
  const startedAt = isoOf(Date.now());
  const campaign = { vendor: sut.vendor, product: sut.product, agency: sut.agency };
  const attempt = { version: sut.version, build: sut.build, suite: suite().digest, profile: settings.profile, selection: options.tags };
  enter(campaign, { event: 'began', id: folder.id, at: startedAt, ...attempt });
  await examine({ settings: { ...settings, journal: `${folder.draft}/journal` }, tags: options.tags, order, parallel: options.parallel ?? 0 }, (message) => {
    messages.push(message);
    progress.follow(message);
  });
  const finishedAt = isoOf(Date.now());
  progress.end();
  await soundAlarm(sideOf(settings.sut));

  const about = { suite: suite(), profile: profileFor(settings), sut, environment: environmentOf(settings, order), startedAt, finishedAt };
  const results = toResults(messages, rules, { ...about, examined: sideOf(settings.sut), complete: true, command: commandFor(options) }, plan);
  const { name, fingerprint, selfMade } = issuer;
  folder.write('messages.ndjson', messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  folder.write(PARTS.examination, examinationFile(settings, { tags: options.tags, order, claims: claimed.claims }));
  if (waivers.length > 0) folder.write(PARTS.waivers, waiverFile(waivers));
  folder.write(PARTS.guide, guide);
  const { decision, verdictDigest } = results;
  const ledger = enter(campaign, { event: 'ended', id: folder.id, at: finishedAt, decision, verdictDigest });
  folder.write(PARTS.ledger, ledgerText(ledger));
  const issue = {
    id: folder.id,
    issuedAt: finishedAt,
    marker: markerFor(about.suite),
    issuer: { name, fingerprint, selfMade },
    validUntil: isoOf(Date.now() + VALIDITY),
    attempts: attemptsOf(ledger),
  };
  const certificate = toCertificate(results, issue);
  for (const { name: file, bytes } of await reportFiles({ results, certificate, language })) folder.write(file, bytes);
  const evidence = await sealEvidence(filesBelow(folder.draft), results, issue, issuer, ledger);
  folder.write(CERTIFICATE, bytesOf(evidence.certificate));
  folder.write(MANIFEST, evidence.manifest);
  folder.write(SEAL, evidence.seal);
  folder.write('bundle.zip', evidence.bundle);
  folder.publish();
  process.stdout.write(options.json ? renderJson(results) : pageOne(results, language, folder.files(), certificate));
  return exitCode(results);
}
