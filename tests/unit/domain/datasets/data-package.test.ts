import { Package } from 'datapackage';
import { expect, test } from 'vitest';
import { datasets } from '../../../../src/domain/datasets.ts';
import { dataFiles } from '../../../../src/domain/datasets/data-files.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { dataCatalog } from './sample-data.ts';

interface Described {
  licenses: unknown;
  version?: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    lastChange?: string;
    alternates: { path: string; bytes: number }[];
    schema: {
      fields: { name: string; constraints?: object; unit?: string; enumLabels?: object }[];
      foreignKeys?: object;
    };
  }[];
}

async function described(catalog = dataCatalog()) {
  const files = await dataFiles(catalog, datasets(catalog));
  const last = files.at(-1);
  const text = new TextDecoder().decode(last?.bytes);
  return { files, name: last?.name, descriptor: JSON.parse(text) as Described };
}

test.each([
  ['a full site', dataCatalog()],
  ['an empty site', sampleCatalog([])],
])('%s is described by the rules of the standard', async (_, catalog) => {
  const { descriptor, name } = await described(catalog);
  const read = await Package.load(descriptor);
  expect(name).toBe('datapackage.json');
  expect(read.errors).toEqual([]);
  expect(read.resources).toHaveLength(7);
});

test('every file is named with its size', async () => {
  const { files, descriptor } = await described();
  const named = descriptor.resources.flatMap(({ path, bytes, alternates }) => [
    [path, bytes],
    ...alternates.map((other) => [other.path, other.bytes]),
  ]);
  const made = files.map(({ name, bytes }) => [name, bytes.length]).filter(([name]) => name !== 'datapackage.json');
  expect(named).toEqual(made);
  expect(descriptor.resources.filter(({ hash }) => !/^sha256:[0-9a-f]{64}$/u.test(hash))).toEqual([]);
});

test('columns tell their rules, units, codes and what they refer to; the last change is said where it is known', async () => {
  const { descriptor } = await described();
  const resource = (name: string) => descriptor.resources.find((one) => one.name === name);
  const field = (name: string, key: string) => resource(name)?.schema.fields.find((one) => one.name === key);
  expect(field('recipients', 'status')).toMatchObject({
    constraints: { required: true, enum: ['hieu-luc', 'huy-bo'] },
    enumLabels: { 'hieu-luc': 'Có hiệu lực', 'huy-bo': 'Đã hủy' },
  });
  expect(field('indicators', 'percent_of_plan')?.unit).toBe('%');
  expect(resource('recipients')?.schema.foreignKeys).toEqual([
    { fields: 'movement_id', reference: { resource: 'movements', fields: 'id' } },
    { fields: 'exemplar_id', reference: { resource: 'exemplars', fields: 'id' } },
  ]);
  expect([descriptor.version, resource('indicators')?.lastChange, resource('documents')?.lastChange]).toEqual([
    ...['2022-12-05', '2022-12-05', undefined],
  ]);
  expect(descriptor.licenses).toEqual([{ title: 'CC BY 4.0', path: 'https://vidu.example/du-lieu/' }]);
});
