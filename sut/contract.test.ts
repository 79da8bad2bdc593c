import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { orderFromJson, orderToJson, VERBS, type VerbName } from './contract.ts';
import type { SendOrder } from './driver.ts';
import { wrongWith } from './shapes.ts';

interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Media {
  schema: { $ref: string };
  example: unknown;
}
const contract = parse(readFileSync(new URL('../schemas/driver/openapi.yaml', import.meta.url), 'utf8')) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, { content: Record<string, Media> }> };
};
const shapeOf = (media: Media): string => media.schema.$ref.replace('shapes.schema.json#/$defs/', '');
const operation = (verb: VerbName): Operation => contract.paths[VERBS[verb].path]![VERBS[verb].method.toLowerCase()]!;

test('the table of verbs and openapi.yaml say the same', () => {
  assert.equal(contract.openapi, '3.1.0');
  const written = Object.values(contract.paths).flatMap((path) =>
    Object.values(path).flatMap((each) => each.operationId ?? []),
  );
  assert.deepEqual(written.toSorted(), Object.keys(VERBS).toSorted());
  for (const verb of Object.keys(VERBS) as VerbName[]) {
    const { takes, gives } = VERBS[verb] as { takes?: string; gives?: string };
    const { operationId, requestBody, responses } = operation(verb);
    assert.equal(operationId, verb);
    assert.equal(requestBody && shapeOf(requestBody.content['application/json']!), takes, `${verb} takes`);
    assert.equal(responses['200'] && shapeOf(responses['200'].content!['application/json']!), gives, `${verb} gives`);
    assert.ok(gives ? !responses['204'] : responses['204'], `${verb}: 204 exactly when there is no body`);
  }
});

test('every example of openapi.yaml fits its shape', () => {
  const media = [
    ...(Object.keys(VERBS) as VerbName[]).flatMap((verb) => {
      const { requestBody, responses } = operation(verb);
      return [requestBody?.content['application/json'], responses['200']?.content?.['application/json']].filter(
        (each) => each !== undefined,
      );
    }),
    ...Object.values(contract.components.responses).map(({ content }) => content['application/problem+json']!),
  ];
  assert.ok(media.length > 20);
  for (const each of media) assert.equal(wrongWith(shapeOf(each), each.example), undefined, shapeOf(each));
});

test('a wrong answer is named by field, wish and finding', () => {
  const identity = { vendor: 'a', product: 'b', version: 'c', build: '', agencies: ['Y98.10'], capabilities: [] };
  assert.equal(wrongWith('Identity', identity), undefined);
  assert.deepEqual(
    wrongWith('Identity', { ...identity, agencies: [] })?.expected,
    'Identity.agencies must NOT have fewer than 1 items',
  );
  assert.deepEqual(wrongWith('Identity', { ...identity, version: 7 }), {
    expected: 'Identity.version must be string',
    found: '7',
  });
  const { build: _, ...without } = identity;
  assert.equal(wrongWith('Identity', without)?.expected, 'Identity.build to be there');
});

test('file contents survive the journey as base64', () => {
  const order: SendOrder = {
    recipients: [{ organId: 'Y98.20' }],
    typeName: 'Công văn',
    subject: 'V/v thử',
    attachments: [
      { name: 'a.bin', contentType: 'application/octet-stream', content: Uint8Array.from([0, 255, 13, 10]) },
    ],
  };
  const json = JSON.parse(JSON.stringify(orderToJson(order)));
  assert.equal(wrongWith('SendOrder', json), undefined);
  assert.deepEqual(orderFromJson(json), order);
});
