import type { Catalog, CatalogOptions } from '../../../../src/domain/catalog.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { award, figure, indicator } from '../number-rows.ts';

/** A site with something of every kind that can be embedded, two provinces, drafts among them. */
export const embedEntries: readonly Entry[] = [
  sampleEntry('province', 'doi-cao', { name: 'Đồi Cao' }),
  sampleEntry('award-form', 'bang-khen'),
  sampleEntry('award-form', 'giay-khen', { name: 'Giấy khen', order: 2 }),
  sampleEntry('award-form', 'ky-niem-chuong', { name: 'Kỷ niệm chương', order: 3 }),
  sampleEntry('movement', 'trong-rung', { name: 'Trồng rừng', province: 'thung-lung', from: '2020', to: '2022' }),
  sampleEntry('movement', 'doc-sach', { name: 'Đọc sách' }),
  sampleEntry('movement', 'chua-dang', { name: 'Chưa đăng', draft: true }),
  sampleEntry('exemplar', 'to-cu', { name: 'Tổ cũ', movements: ['trong-rung'], updatedAt: '2022-01-01' }),
  sampleEntry(
    'exemplar',
    'to-moi',
    {
      name: 'Tổ mới',
      movements: ['trong-rung'],
      updatedAt: '2022-05-01',
      facts: [{ label: 'Cây', value: 1500, qualifier: 'hon', unit: 'cây', source: 'bao-cao', section: 'Mục 2' }],
    },
    { body: 'Chuyện của tổ.\n\n<BieuDo id="danh-gia-thung-lung-2022" />\n' },
  ),
  sampleEntry('exemplar', 'nhap', { draft: true, movements: ['doc-sach'] }),
  sampleEntry('result', 'thung-lung/2022'),
  sampleEntry('result', 'thung-lung/2021', { title: 'Thung Lũng năm 2021' }),
  sampleEntry('result', 'doi-cao/2022', { title: 'Đồi Cao năm 2022' }),
  indicator('rung', { name: 'Rừng trồng mới' }),
  indicator('che', { name: 'Chè trồng mới' }),
  indicator('khong-so', { name: 'Không có số liệu' }),
  figure(2, 'rung', { plan: '5', actual: '6' }),
  figure(3, 'che', { plan: '5', actual: '4' }),
  figure(2, 'rung', { actual: '4' }, 'thung-lung/2020'),
  award(2, { collectives: 12, individuals: 34 }),
  award(3, { scope: 'movement:trong-rung', collectives: 2, individuals: 3 }),
  award(4, { scope: 'movement:trong-rung', form: 'giay-khen', total: 9 }),
  award(5, { scope: 'movement:trong-rung', form: 'ky-niem-chuong', collectives: 1, individuals: 1 }),
];

/** The catalog of `embedEntries` and more. */
export const embedCatalog = (more: readonly Entry[] = [], options: Partial<CatalogOptions> = {}): Catalog =>
  sampleCatalog([...embedEntries, ...more], options);
