/** Dates and instants on what the system sends: order, zone, agreement with the axis clock. */
import { Given, Then } from '@cucumber/cucumber';
import { dayOf, instantToWireTimestamp, isoOf, wireDateToDay, wireTimestampToInstant } from '../protocol/dates.ts';
import { instantOf } from '../requirements/calendar.ts';
import { deadlineAfter, kept, type Span } from '../requirements/deadlines.ts';
import type { WorkingHours } from '../requirements/calendar.ts';
import { documentsOf, packagesOf, quietTime, statusesAbout } from './observations.ts';
import { recordOf } from './receiver.ts';
import { issuedPackages, sealedFiles } from './seals.ts';
import type { ExamWorld } from './world.ts';

const MINUTE = 60_000;
const ZONE = 7 * 60 * MINUTE;

/** An instant as the wire writes it: with an offset, or in the form of the SDK that means Vietnamese time. */
function readInstant(text: string): number | undefined {
  const plain = wireTimestampToInstant(text.trim());
  if (plain !== undefined) return plain;
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/.test(text.trim()) ? Date.parse(text.trim()) : undefined;
}

/** How far a written instant is from the true one when whole zones are left out: what a wrong zone adds is another matter. */
function skewOf(stated: number, at: number): number {
  const difference = stated - at;
  const zones = Math.abs(Math.abs(difference) - ZONE) < 15 * MINUTE ? Math.sign(difference) * ZONE : 0;
  return difference - zones;
}

/** The written instant without the error of a wrong zone. */
function unzoned(stated: number, at: number): number {
  return at + skewOf(stated, at);
}

interface Stamp {
  readonly seq: number;
  readonly at: number;
  readonly text: string;
}

/** The newest time each package carries of its own: of leaving for a document, of the event for a status. */
function stampsOf(world: ExamWorld): readonly Stamp[] {
  return packagesOf(world.stage).map(({ seq, at, message }) => ({ seq, at, text: (message.kind === 'document' ? message.trace[0]?.timestamp : message.timestamp) ?? '' }));
}

Then('mọi thời điểm trên gói tin đọc được và theo giờ Việt Nam', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const strict = this.stage.choose<string>('wireTimestampFormat') === 'strict';
  const stamps = stampsOf(this);
  const wrong = stamps.find(({ text, at }) => {
    const stated = readInstant(text);
    if (stated === undefined || (strict && !/(Z|[+-]\d\d:?\d\d)$/.test(text))) return true;
    return stated !== unzoned(stated, at);
  });
  this.conforms(stamps.length > 0 && wrong === undefined, {
    expected: 'mỗi thời điểm đọc được, không ghi múi giờ thì hiểu là +07:00, và trùng với thời điểm thật',
    observed: wrong ? `thời điểm "${wrong.text}" của gói tin đến trục lúc ${isoOf(wrong.at)}` : 'hệ thống không gửi gói tin nào',
    evidence: (wrong ? [wrong] : stamps).map(({ seq }) => seq),
  });
});

Then('ngày ban hành trên gói tin là ngày {ngày}', function (this: ExamWorld, day: string) {
  const sent = documentsOf(this.stage).findLast(({ message }) => message.documentId === this.lastIssued().documentId);
  const stated = wireDateToDay(sent?.message.promulgation.date ?? '');
  this.conforms(stated === day, {
    expected: `ngày ban hành ${day}, tính theo giờ Việt Nam`,
    observed: sent ? `gói tin ghi ${sent.message.promulgation.date}` : 'văn bản chưa rời hệ thống',
    evidence: sent ? [sent.seq] : [],
  });
});

Then('thời gian gửi ghi trên gói tin khớp với đồng hồ của Trục', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const stamps = stampsOf(this);
  conformsToClock(this, stamps.slice(-1), stamps.length);
});

Then('thời gian tiếp nhận ghi trên trạng thái khớp với đồng hồ của Trục', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const found = statusesAbout(this.stage, this.lastIncoming().message.documentId, '03').map(({ seq, at, message }) => ({ seq, at, text: message.timestamp ?? '' }));
  conformsToClock(this, found, found.length);
});

function conformsToClock(world: ExamWorld, stamps: readonly Stamp[], seen: number): void {
  const { amount } = world.stage.choose<Span>('clockSkewMax');
  const skews = stamps.map((stamp) => ({ ...stamp, skew: skewOf(readInstant(stamp.text) ?? Number.NaN, stamp.at) }));
  // Written to the second: up to one second is lost in writing.
  const wrong = skews.find(({ skew }) => !(Math.abs(skew) <= amount * 1_000 + 1_000));
  world.conforms(seen > 0 && wrong === undefined, {
    expected: `lệch so với đồng hồ của Trục không quá ${amount} giây`,
    observed: wrong ? `gói tin ghi "${wrong.text}", đến trục lúc ${isoOf(wrong.at)}` : 'không có gói tin nào mang thời gian đó',
    evidence: stamps.map(({ seq }) => seq),
  });
}

Then('ngày ban hành, thời điểm ký và thời điểm gửi theo đúng thứ tự', async function (this: ExamWorld) {
  const tolerance = this.stage.choose<Span>('issueVsSignTolerance');
  const hours = this.stage.choose<WorkingHours>('workingHours');
  const packages = issuedPackages(this.stage);
  for (const sent of packages) {
    const [main] = await sealedFiles(this.stage, sent);
    const times = main?.found.signatures.flatMap(({ signedAt }) => signedAt ?? []) ?? [];
    const issued = wireDateToDay(sent.message.promulgation.date ?? '') ?? '';
    const stamped = readInstant(sent.message.trace[0]?.timestamp ?? '');
    const signedLate = issued !== '' && times.some((time) => !kept(deadlineAfter(instantOf(issued), tolerance, hours), time));
    const early = times.some((time) => dayOf(time) < issued);
    // A zone written wrongly or a clock that is off are findings of their own.
    const sentBefore = stamped !== undefined && times.some((time) => time > unzoned(stamped, sent.at) + MINUTE);
    this.conforms(!signedLate && !early && !sentBefore && issued !== '', {
      expected: 'ngày ban hành ≤ thời điểm ký ≤ thời điểm gửi, ký không muộn hơn ngày in trên văn bản quá dung sai',
      observed: `ban hành ${issued || 'không ghi'}; ký ${times.map(isoOf).join(', ')}; gửi "${sent.message.trace[0]?.timestamp ?? ''}"`,
      evidence: [sent.seq],
    });
  }
  this.conforms(packages.length > 0, { expected: 'văn bản rời hệ thống', observed: 'không có văn bản nào rời hệ thống' });
});

Then('không có văn bản nào rời hệ thống trước ngày ban hành ghi trên nó', async function (this: ExamWorld) {
  await quietTime(this.stage);
  const early = documentsOf(this.stage).filter(({ message, at }) => (wireDateToDay(message.promulgation.date ?? '') ?? '') > dayOf(at));
  this.conforms(early.length === 0, {
    expected: 'văn bản không được gửi trước ngày ban hành của chính nó',
    observed: `${early.length} văn bản mang ngày ban hành ở sau ngày gửi`,
    evidence: early.map(({ seq }) => seq),
  });
});

Then('các mốc gửi, đến và tiếp nhận của văn bản đó theo đúng thứ tự', async function (this: ExamWorld) {
  const { message } = this.lastIncoming();
  const sent = readInstant(message.trace[0]?.timestamp ?? '') ?? 0;
  const found = ['01', '03'].flatMap((code) => statusesAbout(this.stage, message.documentId, code).slice(0, 1));
  const stamps = found.map(({ message: status, at }) => unzoned(readInstant(status.timestamp ?? '') ?? Number.NaN, at));
  const chain = [Math.floor(sent / 1_000) * 1_000, ...stamps];
  // Two clocks write these times, and they may differ by what the profile allows.
  const skew = this.stage.choose<Span>('clockSkewMax').amount * 1_000;
  const ordered = chain.every((time, index) => index === 0 || time >= chain[index - 1]! - (index === 1 ? skew : 0));
  const item = await recordOf(this);
  const arrived = item ? Date.parse(item.arrivedAt) : undefined;
  this.conforms(ordered && (arrived === undefined || arrived >= chain[0]! - skew), {
    expected: 'thời điểm gửi ≤ đến ≤ tiếp nhận',
    observed: `gửi "${message.trace[0]?.timestamp ?? ''}"; ${found.map(({ message: status }) => `${status.statusCode} "${status.timestamp ?? ''}"`).join('; ')}; sổ ghi đến lúc ${item?.arrivedAt ?? 'không rõ'}`,
    evidence: found.map(({ seq }) => seq),
  });
});

Given('{cơ_quan} có đồng hồ nhanh {int} phút đã gửi tới hệ thống một văn bản hợp lệ', async function (this: ExamWorld, organId: string, minutes: number) {
  const far = this.stage.correspondent(organId);
  const timestamp = instantToWireTimestamp(this.stage.clock.now() + minutes * MINUTE);
  const message = await far.compose({ trace: [{ organId, timestamp }] });
  await far.send(message);
  this.incoming.push({ from: organId, message });
});

Given('{cơ_quan} đã gửi tới hệ thống một văn bản hợp lệ ban hành ngày {ngày}', async function (this: ExamWorld, organId: string, day: string) {
  const far = this.stage.correspondent(organId);
  const date = day.replaceAll('-', '/');
  const { promulgation, code } = await far.compose();
  const message = await far.compose({ promulgation: { ...promulgation, date }, documentId: `${organId},${date},${code.number}/${code.notation}` });
  await far.send(message);
  this.incoming.push({ from: organId, message });
});
