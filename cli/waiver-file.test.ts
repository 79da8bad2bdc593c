import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readWaivers, waiverFile, waiversIn } from './waiver-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-waivers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const good = `waivers:
  - id: WVR-2026-0001
    requirement: SIG-TWO
    who: Sở Thử nghiệm tỉnh Mẫu
    why: Chờ bản vá của nhà cung cấp
    evidence: Công văn 12/STN-VP
    expires: "2026-12-31"
    approvedBy: Bà Người Duyệt, Văn phòng
`;

function read(text: string, name = 'waivers.yaml'): ReturnType<typeof readWaivers> {
  writeFileSync(join(folder, name), text);
  return readWaivers(join(folder, name));
}

test('no file, no waivers; YAML and JSON say the same; what lies in a bundle is read back', () => {
  assert.deepEqual(readWaivers(undefined), []);
  const waivers = read(good);
  assert.deepEqual(waivers.map(({ id, requirement, expires }) => [id, requirement, expires]), [['WVR-2026-0001', 'SIG-TWO', '2026-12-31']]);
  assert.deepEqual(read(waiverFile(waivers), 'waivers.json'), waivers);
  assert.deepEqual(waiversIn(new TextEncoder().encode(waiverFile(waivers))), waivers);
  assert.deepEqual(waiversIn(undefined), []);
});

test('what is wrong is told with file, line, key and in both languages', () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    [good.replace('SIG-TWO', 'SIG-NONE'), /waivers\.yaml:3: waivers\[WVR-2026-0001\]\.requirement: danh mục không có yêu cầu SIG-NONE.* \/ no such requirement/],
    [good.replace('"2026-12-31"', '"2026-02-30"'), /waivers\.yaml:7: waivers\[WVR-2026-0001\]\.expires: không có ngày 2026-02-30/],
    [good.replace('"2026-12-31"', 'soon'), /waivers\.yaml:7: .*expires/],
    [good.replace('    who: Sở Thử nghiệm tỉnh Mẫu\n', ''), /waivers\.yaml:2: .*thiếu khóa "who"/],
    [good.replace('why:', 'reason:'), /waivers\.yaml:/],
    [`${good}${good.replace('waivers:\n', '')}`, /waivers\.yaml:9: .*WVR-2026-0001 đã có ở một miễn trừ trước/],
    [`${good}${good.replace('waivers:\n', '').replace('WVR-2026-0001', 'WVR-2')}`, /waivers\.yaml:10: waivers\[WVR-2\]\.requirement: SIG-TWO đã có/],
  ];
  for (const [text, message] of wrong) assert.throws(() => read(text), message);
  assert.throws(() => readWaivers(join(folder, 'absent.yaml')), /absent\.yaml: không đọc được tệp/);
});
