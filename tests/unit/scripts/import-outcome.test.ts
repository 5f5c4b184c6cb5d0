import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFiles } from '../../../scripts/import/import-command.ts';
import { temporaryContent, temporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  [2019, true],
  [2022, false],
])('figures of %i are said to have no page of their own: %s', async (year, isSaid) => {
  const file = join(await temporaryFolder(), 'hoat-dong.csv');
  const header = 'Hoạt động;Số lượng;Đơn vị tính;Về việc gì;Nguồn;Mục, trang;Tỉnh;Năm';
  await writeFile(file, `${header}\nPhiên họp;3;phiên;họp thêm;bao-cao-may-trang-2022;Mục 9;Mây Trắng;${year}\n`);
  let told = '';
  const isWell = await importFiles({
    ...{
      args: [file, '--write'],
      contentDir: await temporaryContent(),
      siteUrl: 'https://vidu.example',
      basePath: '/',
    },
    ...{ terminal: null, now: new Date('2026-11-22T09:00:00+07:00') },
    print: (text) => (told += text),
    progress: () => undefined,
  });
  expect(isWell).toBe(true);
  expect(told.includes(`npm run new -- ket-qua --province may-trang --year ${year}`)).toBe(isSaid);
});
