import type { AgencyRecord } from '../agencies/agency.ts';
import { applyRegistrations, type Registration } from '../agencies/registration.ts';
import { refused, today, type Operation, type Situation } from '../calls/situation.ts';

/** Registers an agency, or renews name and mail of a registered one; an agency has one code (QĐ28 Đ10.K2.a). */
export const registerAgency: Operation = (situation) => {
  const { call, registry, store, system, setting } = situation;
  const request =
    bodyOf(call.body) ?? (setting('agency.invalidJson') === 'lenient' ? lenientBodyOf(call.body) : undefined);
  const { code = '', name = '', mail, pcode = '' } = request ?? {};
  if (code === '' || name === '') throw refused(situation, 'errors.invalidFile', 'Noi dung dang ky khong hop le');
  const known = registry.find(code);
  if (setting('agency.mayRegister') === 'own' && !isOwn(known?.code ?? code, pcode, situation)) {
    throw refused(situation, 'send.fromErrorCode', `Don vi ${code} khong thuoc he thong ${system.systemId}`);
  }
  if (!known) refuseSecondCode(name, situation);
  const parent = registry.find(pcode)?.code;
  const record: AgencyRecord = {
    ...(known ?? { code }),
    name,
    ...(mail && { mail }),
    ...(!known && parent !== undefined && parent !== code && { parent }),
  };
  const served = !known && setting('agency.newServedBy') === 'caller';
  const changes: Registration[] = [
    { agency: record },
    ...(served ? [{ system: { ...system, organs: [...system.organs, code] } }] : []),
  ];
  store.register(changes);
  applyRegistrations(registry, changes);
  return { json: {} };
};

function refuseSecondCode(name: string, situation: Situation): void {
  const day = today(situation);
  const wanted = plain(name);
  const other = situation.registry
    .all()
    .find((agency) => plain(agency.name) === wanted && situation.registry.isOpenAt(agency.code, day));
  if (other && situation.setting('agency.sameName') === 'refuse') {
    throw refused(situation, 'errors.invalidFile', `Don vi da dang ky voi ma ${other.code}`);
  }
}

function isOwn(code: string, pcode: string, { registry, system }: Situation): boolean {
  const organs = registry.organsOf(system.systemId);
  return (
    organs.includes(registry.mailboxOf(code)) ||
    (!registry.find(code) && (pcode === system.systemId || organs.includes(registry.mailboxOf(pcode))))
  );
}

type Body = Readonly<Record<string, string>>;

function bodyOf(bytes: Uint8Array): Body | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
    return Object.fromEntries(
      Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return undefined;
  }
}

/** The operator's own sample forgets a quote: `"mail":cc""`. */
function lenientBodyOf(bytes: Uint8Array): Body {
  const pairs = Buffer.from(bytes)
    .toString('utf8')
    .matchAll(/"(\w+)"\s*:\s*"?([^",}]*)/g);
  return Object.fromEntries([...pairs].map(([, key, value]) => [key!, value!]));
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
