/** Where to look to see what a setting of the axis changes. */
import { writeMessage } from '../../protocol/edxml/write.ts';
import { callOf } from '../../protocol/vxp/client.ts';
import { paddedHashOf } from '../../protocol/vxp/hash-file.ts';
import type { AxisProfile, SettingName } from '../profile.ts';
import { plainDocument } from '../storage/plain-document.ts';
import {
  acknowledged,
  delivered,
  failed,
  headOf,
  listItem,
  rawTo,
  registered,
  rowsOf,
  sendWith,
  sent,
  signature,
  stampedAt,
  tampered,
  tripleOf,
  twoListed,
  who,
  zeroed,
  type Look,
} from './looks.ts';
import { FAR, plainStatus, SUT, type TestAxis } from './test-axis.ts';

/** What to look at to see the difference an alternative makes. */
export const LOOKS: Partial<Record<SettingName, Look>> = {
  'answers.httpStatusOnFailure': async ({ axis, send }) => [
    await failed({ axis, send } as TestAxis),
    axis.journal.all().map((entry) => entry.kind === 'call' && (entry.answer as { httpStatus: number }).httpStatus),
  ],
  'answers.contentType': rawTo('/getAgenciesList'),
  'answers.numbersAsStrings': async ({ ask }) => (await ask(SUT, 'getReceivedEdocList')).json['ErrorCode'],
  'transport.unknownOperation': rawTo('/khongCo'),
  'transport.wrongVerb': rawTo('/getAgenciesList', 'GET'),
  'auth.timestampCheck': stampedAt('01012020T000000+0000'),
  'auth.replayCheck': async ({ axis }) => {
    const call = callOf('getAgenciesList', who(axis.registry.systemOf(SUT)!.secret));
    return [await headOf(axis.handle(call)), await headOf(axis.handle(call))];
  },
  'auth.headerConsistency': tampered((headers) =>
    headers.map(([name, value]) => [name, name.endsWith('messagetype') ? 'status' : value]),
  ),
  'auth.hashHeaderCase': tampered((headers) =>
    headers.map(([name, value]) => [name, name.endsWith('hash-header') ? value.toUpperCase() : value]),
  ),
  'hash.padded': sendWith({ 'hash-file': paddedHashOf(zeroed()) }, zeroed()),
  'hash.missing': async ({ axis }) => {
    const call = callOf('getAgenciesList', who(axis.registry.systemOf(SUT)!.secret), {
      messagetype: 'edoc',
      from: 'Y98.10',
    });
    return headOf(axis.handle({ ...call, path: '/sendEdoc', body: writeMessage(plainDocument()) }));
  },
  'send.fromRule': sent,
  'send.duplicatePolicy': async (bench) => [await sent(bench), await sent(bench), (await bench.listed(FAR)).length],
  'send.partialRecipients': async ({ send, ask }) => [
    tripleOf(await send(plainDocument({ to: ['Y98.20', 'H98'] }))),
    rowsOf((await ask(SUT, 'getSentEdocList')).json['data']),
  ],
  'send.statusRouting': async ({ send, axis }) =>
    (await send(plainStatus(), { headers: { to: 'Y98.30' } })).entry.deliveries.map(
      (docId) => axis.store.delivery(docId)!.to,
    ),
  'send.statusRoles': async ({ send }) =>
    tripleOf(await send(plainStatus({ responseFor: { ...plainStatus().responseFor, organId: 'Y98.20' } }))),
  'send.validation': sendWith({}, writeMessage(plainDocument({}, { steeringType: 'mot' }))),
  'send.kindMismatch': async ({ send }) => tripleOf(await send(plainStatus(), { headers: { messagetype: 'edoc' } })),
  'send.secrecyMarkers': sendWith(
    {},
    Buffer.from(
      Buffer.from(writeMessage(plainDocument()))
        .toString()
        .replace('</edXML:MessageHeader>', '<edXML:DoMat>1</edXML:DoMat></edXML:MessageHeader>'),
    ),
  ),
  'codes.closed': async ({ send }) => tripleOf(await send(plainDocument({ to: ['H33'] }))),
  'list.filters': async ({ send, ask }) => {
    await send(plainDocument());
    return (await ask(FAR, 'countReceiveEdoc', { toDate: '01/01/2020 00:00:00' })).json['count'];
  },
  'list.processingStaysListed': acknowledged('processing'),
  'list.failStaysListed': acknowledged('fail'),
  'list.timeFormat': listItem,
  'list.order': twoListed,
  'list.messagetypeMissing': async ({ send, ask }) => {
    await send(plainStatus());
    return (await ask(SUT, 'getReceivedEdocList')).json['data'].length;
  },
  'count.what': acknowledged('done'),
  'get.afterDone': acknowledged('done'),
  'ack.afterDone': acknowledged('done', 'fail'),
  'ack.unknownState': acknowledged('da xem'),
  'sent.docIdFilter': async ({ send, ask }) => {
    const { json } = await send(plainDocument());
    await send(plainDocument({ number: '2' }));
    return [
      (await ask(SUT, 'getSentEdocList', { docId: json['DocId'] })).json['data'].length,
      (await ask(SUT, 'getSentEdocList', { docId: 'x' })).json['data'].length,
    ];
  },
  'agency.level': async ({ ask }) =>
    (await ask(SUT, 'getAgenciesListQD20', { level: '2' })).json['data'].every(
      ({ code }: { code: string }) => code.split('.').length === 2,
    ),
  'agency.invalidJson': registered('{"id":"","pcode":"","code":"Y98.77","name":"Trạm thử","mail":cc""}'),
  'agency.deleteUnknown': async ({ ask }) => (await ask(SUT, 'deleteAgency', { AgencyCode: 'Y00' })).status,
  'agency.mayRegister': registered('{"pcode":"Y98","code":"Y98.77","name":"Trạm thử"}'),
  'agency.sameName': registered('{"pcode":"Y98.20","code":"Y98.77","name":"Sở Minh họa"}'),
  'agency.newServedBy': registered('{"pcode":"","code":"Y98.77","name":"Trạm thử"}'),
  'dotnet.listUnitPath': rawTo('/x/getListUnit'),
  'transit.traceHeader': delivered(),
  'transit.reserialise': delivered(),
  'transit.signatureNamespace': delivered((text) => text.replace('</edXML:edXMLHeader>', signature)),
  'transit.attachments': async ({ ask, listed }) => {
    const { contentId, ...file } = plainDocument().attachments[0]!;
    await ask(
      SUT,
      'sendEdoc',
      { messagetype: 'edoc', from: 'Y98.10' },
      writeMessage(
        plainDocument(
          {},
          { attachments: [{ ...file, contentId, name: 'bang-tinh.xlsx', contentType: 'application/vnd.ms-excel' }] },
        ),
      ),
    );
    return Buffer.from(
      (await ask(FAR, 'getEdoc', { docId: (await listed(FAR))[0]! })).json['data'],
      'base64',
    ).toString();
  },
};

/** Settings whose value is seen only beside another, or on a day: that other one, and where to look. */
export const TOGETHER: Partial<
  Record<
    SettingName,
    {
      readonly with?: Partial<AxisProfile>;
      readonly values: readonly unknown[];
      readonly look: Look;
      readonly at?: string;
    }
  >
> = {
  'auth.timestampWindowSeconds': {
    with: { 'auth.timestampCheck': 'window' },
    values: [300],
    look: stampedAt('24112026T080000+0000'),
  },
  'send.duplicateWindowMs': {
    with: { 'send.duplicatePolicy': 'same-docid' },
    values: [1000],
    look: async (bench) => {
      await sent(bench);
      bench.axis.clock.moveTo(bench.axis.clock.now() + 5000);
      await sent(bench);
      return (await bench.listed(FAR)).length;
    },
  },
  'list.toDate': {
    with: { 'list.filters': 'apply' },
    values: ['inclusive'],
    look: async ({ send, ask, axis }) => {
      const clock = { ...axis.clock };
      Object.assign(axis.clock, { now: () => Date.parse('2026-11-24T09:00:00+07:00') });
      await send(plainDocument());
      Object.assign(axis.clock, clock);
      return (await ask(FAR, 'countReceiveEdoc', { toDate: '24/11/2026 09:00:00' })).json['count'];
    },
  },
  'limits.maxPackageBytes': { values: [10], look: sent },
  'codes.syntax': {
    values: ['qd20', 'by-date'],
    look: async ({ send }) => tripleOf(await send(plainDocument({ from: '000.00.10.Y98' }), { as: SUT })),
  },
};

/** Settings that are nothing but the code of a refusal. */
export const ERRORS: readonly (readonly [SettingName, Look])[] = [
  ['errors.auth', async ({ ask }) => tripleOf(await ask('khong-co', 'getReceivedEdocList'))],
  ['errors.invalidFile', sendWith({}, Buffer.from('khong'))],
  ['errors.notStandard', sendWith({}, Buffer.from('<a/>'))],
  ['errors.receiverUnknown', failed],
  ['errors.receiverLocked', async ({ send }) => tripleOf(await send(plainDocument({ to: ['Y98.40'] })))],
  ['errors.system', rawTo('/khongCo')],
  ['errors.docIdNotFound', async ({ ask }) => tripleOf(await ask(SUT, 'getEdoc', { docId: 'x' }))],
  ['send.fromErrorCode', async ({ send }) => tripleOf(await send(plainDocument({ from: 'G22' }), { as: SUT }))],
  ['hash.mismatchCode', sendWith({ 'hash-file': 'ab' })],
];
