/** Every setting is really implemented: each alternative makes a difference that is seen here or by a golden request. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOLDEN } from './golden/golden-file.ts';
import { AXIS_PROFILE, axisProfile, type SettingName } from './profile.ts';
import type { Look } from './testing/looks.ts';
import { ERRORS, LOOKS, TOGETHER } from './testing/profile-looks.ts';
import { testAxis } from './testing/test-axis.ts';

test('every setting and every alternative is examined here or by a golden request', () => {
  const golden = new Set(
    [...GOLDEN.cases, ...GOLDEN.sequences].flatMap(({ expectByProfile }) => Object.keys(expectByProfile ?? {})),
  );
  for (const [name, { alternatives }] of Object.entries(AXIS_PROFILE)) {
    const here = name in LOOKS || name in TOGETHER || ERRORS.some(([setting]) => setting === name);
    assert.ok(here || alternatives.every((value) => golden.has(`${name}=${value}`)), name);
  }
});

for (const [name, look] of Object.entries(LOOKS) as [SettingName, Look][]) {
  for (const value of AXIS_PROFILE[name].alternatives) {
    test(`${name} = ${value} makes a difference, and is noted`, async () => {
      const usual = testAxis();
      const other = testAxis({ [name]: value });
      assert.notDeepEqual(await look(other), await look(usual));
      for (const { axis } of [usual, other])
        assert.ok(axis.journal.all().some((entry) => entry.kind === 'call' && entry.touched.includes(name)));
    });
  }
}

for (const [name, { with: beside = {}, values, look }] of Object.entries(TOGETHER)) {
  for (const value of values) {
    test(`${name} = ${value} makes a difference`, async () => {
      assert.notDeepEqual(await look(testAxis({ ...beside, [name]: value })), await look(testAxis(beside)));
    });
  }
}

for (const [name, look] of ERRORS) {
  test(`${name} is the code of the answer`, async () => {
    const [usual, other] = [
      JSON.stringify(await look(testAxis())),
      JSON.stringify(await look(testAxis({ [name]: '99' }))),
    ];
    assert.notEqual(usual, other);
    assert.match(other, /99|ErrorCode/);
  });
}

test('a setting the axis does not know, or a value it can not take, is one clear line', () => {
  assert.throws(() => axisProfile({ 'send.xyz': 1 }), {
    name: 'ProfileError',
    message: 'axis profile: expected a known setting, found "send.xyz"',
  });
  assert.throws(() => axisProfile({ 'list.filters': 'some' }), {
    name: 'ProfileError',
    message: 'axis profile: list.filters: expected ignore | apply, found "some"',
  });
  assert.throws(() => axisProfile({ 'limits.maxPackageBytes': '1' }), {
    name: 'ProfileError',
    message: 'axis profile: limits.maxPackageBytes: expected a number, found "1"',
  });
  assert.equal(axisProfile({ 'limits.maxPackageBytes': 7 })['limits.maxPackageBytes'], 7);
});
