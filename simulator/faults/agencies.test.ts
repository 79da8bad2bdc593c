import assert from 'node:assert/strict';
import { ORGAN, json, oneByOne } from '../testing/spoilt-axis.ts';
import { AGENCY_FAULTS } from './agencies.ts';

oneByOne(AGENCY_FAULTS, {
  async 'no-agencies'(w) {
    assert.deepEqual(json(await w.ask('getAgenciesListQD20'))['data'], []);
  },

  async 'huge-agencies'(w) {
    const rows = json(await w.ask('getAgenciesListQD20'))['data'] as Record<string, string>[];
    assert.equal(rows.length, 111_339);
    assert.equal(new Set(rows.map(({ code }) => code)).size, 111_339);
    assert.ok(rows.slice(-400).some(({ code, name }) => code === ORGAN && name === 'Sở Minh họa'), 'the true agencies are among them');
    assert.ok(rows.every((row) => Object.values(row).every((value) => value !== null)));
    for (const operation of ['getAgenciesList', 'getSynchronizeUnit'] as const) {
      w.axis.misbehave('huge-agencies', { times: 1 });
      const more = json(await w.ask(operation))['data'] as Record<string, string>[];
      assert.equal(new Set(more.map(({ code }) => code)).size, 111_339, operation);
    }
  },
});
