import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import type { Cell } from '../../../src/domain/datasets/dataset.ts';
import { fixtureContent } from '../../support/fixture-content.ts';
import {
  changedLines,
  doneTo,
  formats,
  importable,
  importEdited,
  openDataOf,
  type EditRows,
} from '../../support/open-data-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const contents = { fixture: await openDataOf(fixtureContent), real: await openDataOf(join(projectRoot, 'content')) };
const cases = importable.flatMap((id) => formats.map((format) => [id, format] as const));

describe('open data that nobody edited', () => {
  test.each(cases.flatMap((one) => (['fixture', 'real'] as const).map((name) => [name, ...one] as const)))(
    'of the %s content, %s.%s, changes nothing',
    async (name, id, format) => {
      const plan = await importEdited(contents[name], id, format, await temporaryFolder(), undefined, { remove: true });
      expect(doneTo(plan)).toEqual([]);
      expect(plan.changes).toEqual([]);
      expect(plan.findings).toEqual([]);
      expect(plan.files.flatMap(({ missing }) => missing)).toEqual([]);
      expect(plan.files.flatMap(({ rows }) => rows).length).toBe(
        contents[name].sets.find((set) => set.id === id)?.rows.length,
      );
    },
  );
});

type Row = Record<string, Cell>;

/** Edits one cell, adds one row, deletes one, each found by what it holds; and what that does to lines. */
interface Editing {
  cell: readonly [of: Row, key: string, value: Cell];
  add: Row;
  remove: Row;
  out: readonly string[];
  in: readonly string[];
}

const editings: Record<(typeof importable)[number], Editing> = {
  indicators: {
    cell: [{ indicator_id: 'thu-hang-cai-cach', year: 2023 }, 'actual', 8],
    add: {
      ...{ indicator_id: 'ho-ngheo', province_id: 'suoi-ngan', year: 2021, actual: 7.5, actual_qualifier: 'gan' },
      ...{ stage: 'uoc', source_id: 'bao-cao-suoi-ngan-2021', section: 'Mục 2', note: 'Số, có "ngoặc"' },
    },
    remove: { indicator_id: 'so-xa-dat-chuan', year: 2023, province_id: 'suoi-ngan' },
    out: [
      'so-xa-dat-chuan,30,,,31/60,,,,,,,chinh-thuc,,,,bao-cao-suoi-ngan-2025,Bảng 1,,,',
      'thu-hang-cai-cach,,,,7,,,,,,,,,,14,bao-cao-suoi-ngan-2025,Bảng 1,,,',
    ],
    in: [
      'ho-ngheo,,,,"7,5",gan,,,,,,uoc,,,,bao-cao-suoi-ngan-2021,Mục 2,,,"Số, có ""ngoặc"""',
      'thu-hang-cai-cach,,,,8,,,,,,,,,,14,bao-cao-suoi-ngan-2025,Bảng 1,,,',
    ],
  },
  'award-counts': {
    cell: [{ event_id: 'le-bieu-duong-2022' }, 'households', 5],
    add: {
      ...{ form_id: 'bieu-duong', scope: 'all', province_id: 'may-trang', year: 2021, collectives: 7 },
      ...{ is_cumulative: false, source_id: 'bao-cao-may-trang-2022', section: 'Mục 6' },
    },
    remove: { form_id: 'huan-chuong-thu-hang-nhat', year: 2021 },
    out: [
      `huan-chuong-thu-hang-nhat,,all,,,,,,,1${','.repeat(20)}bao-cao-may-trang-2022,Phụ lục 3,,`,
      `bieu-duong,,event:le-bieu-duong-2022,,,,,,2,9,4${','.repeat(19)}bao-cao-may-trang-2022,Mục 5,,`,
    ],
    in: [
      `bieu-duong,,all,,,,,,7${','.repeat(21)}bao-cao-may-trang-2022,Mục 6,,`,
      `bieu-duong,,event:le-bieu-duong-2022,,,,,,2,9,5${','.repeat(19)}bao-cao-may-trang-2022,Mục 5,,`,
    ],
  },
  activities: {
    cell: [{ activity: 'van-ban' }, 'count', 13],
    add: {
      ...{ activity: 'lop-hoc', of_what: '=lớp; -thử', count: 3, unit: 'lớp', province_id: 'suoi-ngan', year: 2021 },
      ...{ from: '2021-06', source_id: 'bao-cao-suoi-ngan-2021', section: 'Mục 2' },
    },
    remove: { movement_id: 'khong-ro-thoi-gian' },
    out: [
      'tin-bai,37,,"tin, bài",về phong trào tên dài,khong-ro-thoi-gian,,,bao-cao-may-trang-2022,Mục 3,,',
      'van-ban,12,,văn bản,về thi đua <em>tưởng tượng</em>,,,,bao-cao-suoi-ngan-2021,Mục 1,,',
    ],
    in: [
      'van-ban,13,,văn bản,về thi đua <em>tưởng tượng</em>,,,,bao-cao-suoi-ngan-2021,Mục 1,,',
      'lop-hoc,3,,lớp,=lớp; -thử,,2021-06,,bao-cao-suoi-ngan-2021,Mục 2,,',
    ],
  },
  recipients: {
    cell: [{ name: 'Phạm Hoà' }, 'unit', 'Hợp tác xã Lối Giữa'],
    add: {
      ...{ name: 'Tổ Mới', kind: 'tap-the', province_id: 'suoi-ngan', form_id: 'bieu-duong', status: 'hieu-luc' },
      ...{ decision_date: '2021-03-08', source_id: 'bao-cao-suoi-ngan-2021', section: 'Mục 2' },
    },
    remove: { name: 'Đặng Ngọc Tổ Hợp' },
    out: [
      'Phạm Hoà,ca-nhan,Hợp tác xã Lối Cũ,,suoi-ngan,bieu-duong,,102/QĐ-THU,6/2021,,,cong-khai,,bao-cao-suoi-ngan-2021,Phụ lục 2,',
      'Đặng Ngọc Tổ Hợp,ca-nhan,Tổ hợp tác Rừng Thẳm,phường Bến Gỗ,suoi-ngan,bieu-duong,,,2021,,,cong-khai,,bao-cao-suoi-ngan-2021,Phụ lục 2,',
    ],
    in: [
      'Phạm Hoà,ca-nhan,Hợp tác xã Lối Giữa,,suoi-ngan,bieu-duong,,102/QĐ-THU,6/2021,,,cong-khai,,bao-cao-suoi-ngan-2021,Phụ lục 2,',
      'Tổ Mới,tap-the,,,suoi-ngan,bieu-duong,,,2021-03-08,,,cong-khai,hieu-luc,bao-cao-suoi-ngan-2021,Mục 2,',
    ],
  },
};

test.each(cases)('a cell edited, a row added and a row deleted in %s.%s change just that', async (id, format) => {
  const { cell, add, remove, ...lines } = editings[id];
  const is = (row: Row, like: Row) => Object.entries(like).every(([key, value]) => row[key] === value);
  const edit: EditRows = (rows) => {
    const [of, key, value] = cell;
    const [edited, ...others] = rows.filter((row) => is(row, of));
    const removed = rows.filter((row) => is(row, remove));
    if (!edited || others.length > 0 || removed.length !== 1) throw new Error('not one row');
    edited[key] = value;
    return [...rows.filter((row) => !removed.includes(row)), add];
  };
  const defaults = { province: null, year: null, cells: { visibility: 'cong-khai' } };
  const plan = await importEdited(contents.fixture, id, format, await temporaryFolder(), edit, {
    remove: true,
    defaults,
  });
  expect(
    doneTo(plan)
      .map((text) => text.replace(/ \d+/u, ''))
      .sort(),
  ).toEqual(['added', 'changed']);
  expect(plan.findings).toEqual([]);
  const done = changedLines(plan);
  // The fixture writes one name in the decomposed form.
  expect({ in: done.in, out: done.out.map((line) => line.normalize('NFC')) }).toEqual({ in: lines.in, out: lines.out });
});
