import type { Registry, SystemRecord } from '../simulator/registry.ts';

export interface Standing {
  readonly endpoint: string;
  readonly control: string;
  readonly registry: Registry;
  readonly profile: string;
  readonly data?: string;
  /** Listens beyond this machine. */
  readonly open: boolean;
}

/** How many systems are written out; all of them are at the tester's port. */
const SHOWN = 6;

/** What somebody needs to point a client here, and what this is not: Vietnamese, then English. */
export function notice({ endpoint, control, registry, profile, data, open }: Standing): string {
  const systems = registry.systems().filter(({ systemId }) => !systemId.startsWith('vxp.far.'));
  const rows = systems.slice(0, SHOWN).map((system) => rowOf(system, registry));
  const rest = registry.systems().length - rows.length;
  return [
    'LIÊN THÔNG: TRỤC MÔ PHỎNG',
    'Đây KHÔNG phải Trục liên thông văn bản quốc gia. Văn bản gửi vào đây không đến cơ quan nào và không có giá trị pháp lý.',
    'Không dùng khóa, secret, địa chỉ hay văn bản thật; systemId và secret có dạng của trục thật bị từ chối.',
    ...(open ? ['Máy khác trong mạng cũng vào được trục này; chỉ mở như vậy trong mạng thử nghiệm.'] : []),
    '',
    'Cấu hình phần mềm của cơ quan:',
    `  endpoint          ${endpoint}`,
    ...rows,
    ...(rest > 0 ? [`  … và ${rest} hệ thống khác: ${control}/systems`] : []),
    `Cổng điều khiển (cho người kiểm thử): ${control}`,
    `Chứng thư gốc mô phỏng: ${control}/pki/anchors.pem`,
    `Hồ sơ pháp lý: ${profile}. ${data === undefined ? 'Dữ liệu chỉ ở trong bộ nhớ; dùng --data để lưu.' : `Dữ liệu lưu tại ${data}.`} Ctrl+C để dừng.`,
    '',
    'LIÊN THÔNG: SIMULATED AXIS',
    'This is NOT the National Document Exchange Axis. Nothing sent here reaches any agency or has legal effect.',
    'Use no real keys, secrets, endpoints or documents; systemIds and secrets in the forms of the real axis are refused.',
    ...(open ? ['Other machines of the network can reach this axis; open it like that in test networks only.'] : []),
    '',
    'Configure the agency software with the endpoint, systemId, secret and agency code above.',
    `Tester's port: ${control} · simulated root: ${control}/pki/anchors.pem`,
    `Legal profile: ${profile}. ${data === undefined ? 'Data in memory only; --data keeps it.' : `Data is kept in ${data}.`} Ctrl+C stops it.`,
  ].join('\n');
}

function rowOf({ systemId, secret, organs }: SystemRecord, registry: Registry): string {
  const codes = organs.map((organ) => {
    const agency = registry.find(organ);
    return agency?.code102 ? `${agency.code} (${agency.code102})` : organ;
  });
  return `  systemId          ${systemId}\n    secret          ${secret}\n    mã cơ quan      ${codes.join(', ')}`;
}
