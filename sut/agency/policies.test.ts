/** What the agency is told by the profile: whether packages must be signed, and whom it believes of parties outside the State. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeMessage } from '../../protocol/edxml/write.ts';
import { signPdf } from '../../protocol/signatures/sign-pdf.ts';
import { signXml } from '../../protocol/signatures/sign-xml.ts';
import { MINUTE, newest, NINE, openRig, order, type PartnerOptions } from './rig.test.ts';

/** A sound package of another agency, then changed as bytes, put into our list. */
async function arrive(change: (packet: Uint8Array, rig: ReturnType<typeof openRig>) => Uint8Array, options: PartnerOptions) {
  const rig = openRig();
  const ours = rig.ours(options);
  const theirs = rig.partner();
  const { id } = await theirs.driver.send(order('Y98.20'));
  const { parts, office } = theirs;
  const dispatch = { id: '1', kind: 'edoc', purpose: 'new', about: id, from: 'Y97.10', to: ['Y98.10'], priority: 0, queuedAt: 0, attempts: 0, state: 'waiting', at: rig.clock.now() } as const;
  const packet = writeMessage(parts.composeDocument(office, office.books.outgoing.get(id)!, dispatch));
  rig.axis.inject(change(packet, rig), 'Y98.10', { messageType: 'edoc', from: 'Y97.10' });
  await ours.driver.collect();
  return newest(ours.driver);
}

type Change = Parameters<typeof arrive>[0];
const plain: Change = (packet) => packet;
const signed: Change = (packet, { authority }) => signXml(packet, authority.credentialFor({ kind: 'organisation', organId: 'Y97.10', organName: 'Cơ quan Y97.10' }));
const broken: Change = (packet, rig) => Buffer.from(Buffer.from(signed(packet, rig)).toString('utf8').replace('V/v', 'V/V'));

for (const [packetSignature, what, change, state] of [
  ['none', 'an unsigned package', plain, 'arrived'],
  ['none', 'a broken signature', broken, 'arrived'],
  ['optional', 'an unsigned package', plain, 'arrived'],
  ['optional', 'a good signature', signed, 'arrived'],
  ['optional', 'a broken signature', broken, 'refused'],
  ['required', 'an unsigned package', plain, 'refused'],
  ['required', 'a good signature', signed, 'arrived'],
  ['required', 'a broken signature', broken, 'refused'],
] as const) {
  test(`package signatures ${packetSignature}: ${what} is ${state}`, async () => {
    const item = await arrive(change, { packetSignature });
    assert.equal(item.state, state, item.reason);
    if (state === 'refused') assert.match(item.reason!, /chữ ký số/iu);
  });
}

for (const configured of [true, false]) {
  test(`public certificates of an enterprise ${configured ? 'are believed where their anchor is configured' : 'are refused where it is not'}`, async () => {
    const rig = openRig();
    const { authority } = rig;
    const trust = { anchors: authority.anchors, revocation: authority.revocation, ...(configured && { publicAnchors: authority.publicAnchors }) };
    const ours = rig.ours({ trust });
    const enterprise = rig.partner('0100000098', {
      alter: (parts) => ({
        ...parts,
        signMain: async (office, pdf, draft) => {
          let file = pdf;
          for (const holder of parts.signers(office, draft)) file = await signPdf(file, authority.credentialFor(holder, { from: 'publicIssuing' }), { at: NINE - MINUTE });
          return file;
        },
      }),
    });
    await enterprise.driver.send(order('Y98.10'));
    await enterprise.driver.collect();
    await ours.driver.collect();
    const item = await newest(ours.driver);
    assert.equal(item.state, configured ? 'arrived' : 'refused', item.reason);
    if (!configured) assert.match(item.reason!, /gốc tin cậy/u);
  });
}
