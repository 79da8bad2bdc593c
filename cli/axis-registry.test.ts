import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startingRegistry } from './axis-registry.ts';

const home = mkdtempSync(join(tmpdir(), 'lienthong-registry-'));
after(() => rmSync(home, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};

test('agencies and systems come from files, YAML or JSON', () => {
  const agencies = file('agencies.yaml', '- code: Y98.60\n  code102: 000.00.60.Y98\n  name: Sở Của Tôi\n- code: Y98.30\n  name: Sở Đổi tên\n');
  const systems = file('systems.json', JSON.stringify([{ systemId: 'cua-toi.1', secret: 'bi-mat-1', organs: ['Y98.60', '000.00.10.Y98'] }]));
  const registry = startingRegistry({ agencies, systems });
  assert.equal(registry.find('000.00.60.Y98')?.name, 'Sở Của Tôi');
  assert.equal(registry.find('Y98.30')?.name, 'Sở Đổi tên');
  assert.equal(registry.connectionOf('Y98.10', '2026-11-24')?.systemId, 'cua-toi.1', 'the file takes an agency over');
  assert.equal(registry.connectionOf('Y98.10.01', '2026-11-24')?.systemId, 'vxp.test.10');
  assert.equal(startingRegistry().all().length + 1, registry.all().length);
});

test('a mistake in a file is told with its line and key, and forms of the real axis are refused', () => {
  const wrong: readonly (readonly [Parameters<typeof startingRegistry>[0], RegExp])[] = [
    [{ agencies: file('a.yaml', '- code: Y98.60\n  naem: Sở\n') }, /a\.yaml:\d+: .*name/],
    [{ agencies: file('b.yaml', '- code: Y98.60\n  name: Sở\n  openFrom: 1/2/2026\n') }, /b\.yaml:3: \[0\]\.openFrom: .*a day as yyyy-MM-dd/],
    [{ agencies: file('c.yaml', '- code: Y98.60\n  name: Sở\n- code: Y98.61\n  name: Sở\n  parent: Y98.99\n') }, /c\.yaml:5: \[1\]\.parent: .*another registered agency/],
    [{ systems: file('d.yaml', '- systemId: a\n  secret: b\n  organs: [Y98.99]\n') }, /d\.yaml:3: \[0\]\.organs: .*registered agencies/],
    [{ systems: file('e.yaml', '- systemId: 00.53.W00\n  secret: b\n  organs: [Y98.50]\n') }, /e\.yaml:1: \[0\]\.systemId: .*trục thật.* \/ .*real axis/],
    [{ systems: file('f.yaml', `- systemId: a\n  secret: ${'Ab1+'.repeat(12)}\n  organs: [Y98.50]\n`) }, /f\.yaml:2: \[0\]\.secret: .*khóa thật/],
    [{ systems: file('g.yaml', '- systemId: [\n') }, /g\.yaml:\d+: .*YAML/],
    [{ systems: join(home, 'nowhere.yaml') }, /nowhere\.yaml: .*can not be read/],
  ];
  for (const [files, says] of wrong) assert.throws(() => startingRegistry(files), says);
});
