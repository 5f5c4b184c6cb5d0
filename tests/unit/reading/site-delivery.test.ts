import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDelivery } from '../../../src/reading/site-delivery.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  ['name: Trang\n', { offlineReading: true, embedAllowlist: [] }],
  ['offlineReading: false\nembedAllowlist: []\n', { offlineReading: false, embedAllowlist: [] }],
  [
    'embedAllowlist:\n  - https://Cong.example/\n  - http://*.b.example:8080\n  - http://localhost:4400\n',
    {
      offlineReading: true,
      embedAllowlist: ['https://cong.example', 'http://*.b.example:8080', 'http://localhost:4400'],
    },
  ],
])('reads %j', async (yaml, delivery) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'site.yaml'), yaml);
  expect(await readDelivery(folder)).toEqual(delivery);
});

test.each([
  'https://cong.example/trang/',
  'https://a.example; script-src *',
  'https://*',
  "'unsafe-inline'",
  'javascript:alert(1)',
  'https://a b.example',
  'cong.example',
  'https://cổng.example',
  'https://a.example:port',
  'https://.example',
  'https://*.vn',
  'https://a:99999',
  'https://-',
  'https://a-.example',
  '*',
])('refuses %s, which would say something else in a header', async (origin) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'site.yaml'), `embedAllowlist: ["${origin}"]\n`);
  await expect(readDelivery(folder)).rejects.toThrow('địa chỉ của cổng thông tin');
});
