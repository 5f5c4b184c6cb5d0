import { expect, test } from 'vitest';
import { readSiteAddress } from '../../../src/reading/site-address.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  ['address: https://guongsang.tinh.gov.vn/', 'https://guongsang.tinh.gov.vn'],
  ['address: http://localhost:4321/x', 'http://localhost:4321'],
  ['address: guongsang', 'https://guongsang.example'],
  ['address: 7', 'https://guongsang.example'],
  ['name: Trang', 'https://guongsang.example'],
  ['- a', 'https://guongsang.example'],
  ['', 'https://guongsang.example'],
  ['address: [', 'https://guongsang.example'],
])('%j makes the origin %s', async (text, origin) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'site.yaml': text });
  expect(await readSiteAddress(folder)).toBe(origin);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc'])('%s makes no origin', async (address) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'site.yaml': `address: ${address}` });
  expect(await readSiteAddress(folder)).toBe('https://guongsang.example');
});

test('without the file there is a clear placeholder', async () => {
  expect(await readSiteAddress(await temporaryFolder())).toBe('https://guongsang.example');
});
