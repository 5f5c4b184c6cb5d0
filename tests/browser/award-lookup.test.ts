import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { LookupVisit } from '../support/lookup-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.lookup;

let page: Page;
let visit: LookupVisit;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 360, height: 740 } });
  visit = new LookupVisit(page);
  await page.goto('/tra-cuu/');
});
afterEach(() => page.context().close());

describe('as people type it', () => {
  test.each([
    ['Vàng Thị Ghi Nhớ', ['Vàng Thị Ghi Nhớ']],
    ['vang thi ghi nho', ['Vàng Thị Ghi Nhớ']],
    ['VÀNG THỊ GHI NHỚ', ['Vàng Thị Ghi Nhớ']],
    ['Vàng Thị Ghi Nhớ'.normalize('NFD'), ['Vàng Thị Ghi Nhớ']],
    ['lò thị hoà', ['Lò Thị Hòa']],
    ['phạm hòa', ['Phạm Hoà']],
    ['dang ngoc to hop', ['Đặng Ngọc Tổ Hợp']],
    ['2216/QĐ-THU', ['Tổ hợp tác chè Hoa Ban']],
    ['2216 qd thu', ['Tổ hợp tác chè Hoa Ban']],
    ['2216', ['Tổ hợp tác chè Hoa Ban']],
    ['ban quan ly cho', ['Nguyễn Văn Trùng']],
  ])('%s', async (text, expected) => {
    await visit.ask(text);
    expect(await visit.names()).toEqual(expected);
    expect(await visit.status()).toContain('1 kết quả');
    expect(visit.complaints).toEqual([]);
  });

  test('names spelt as typed come first; without accents all are found', async () => {
    await visit.ask('Hòa');
    expect((await visit.names())[0]).toBe('Lò Thị Hòa');
    await visit.ask('hoa');
    expect((await visit.names()).slice(0, 2).toSorted()).toEqual(['Lò Thị Hòa', 'Phạm Hoà']);
  });

  test('people of one name are told apart by unit, place, form and decision', async () => {
    await visit.ask('Nguyễn Văn Trùng');
    expect(await visit.status()).toBe(words.found('3', 'Nguyễn Văn Trùng'));
    const texts = await visit.hits().allInnerTexts();
    expect(new Set(texts).size).toBe(3);
    for (const unit of ['Trường Tiểu học Suối Ngàn', 'Trạm Y tế xã Thác Đá', 'Ban Quản lý chợ Mây Trắng'])
      expect(texts.filter((text) => text.includes(unit))).toHaveLength(1);
  });

  test('nobody who is only counted is found', async () => {
    for (const text of ['Chỉ Đếm Bí Mật', '901/QĐ-BIMAT', 'bi mat']) {
      await visit.ask(text);
      expect((await visit.names()).filter((name) => name.includes('Bí Mật'))).toEqual([]);
    }
  });
});

describe('a hit', () => {
  test('shows all that the source states, and leads to movement and story', async () => {
    await visit.ask('Tổ hợp tác chè Hoa Ban');
    const hit = visit.hits().first();
    const lines = await hit.locator('dl div').allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/gu, ' '))).toEqual([
      expect.stringContaining('Hợp tác xã Mây Trắng'),
      expect.stringContaining('xã Đồi Chè, huyện Đồi Chè, tỉnh Mây Trắng'),
      expect.stringContaining('2216/QĐ-THU, ngày 28/6/2022'),
      expect.stringContaining('Chủ tịch Hội đồng tưởng tượng'),
      expect.stringContaining(words.hit.movement),
      expect.stringContaining('Phụ lục 1'),
    ]);
    await hit.getByRole('link', { name: words.hit.story('Tổ hợp tác chè Hoa Ban') }).click();
    await page.waitForURL('**/dien-hinh/to-hop-tac-hoa-ban/');
  });

  test('says what the source does not state, and leads to no story that is not published', async () => {
    await visit.ask('Hộ ông Trần Văn Mẫu');
    expect(await visit.hits().first().innerText()).toContain(`${words.hit.noNumber}, quý III/2021`);
    await visit.ask('Tổ không rõ gì thêm');
    expect(await visit.hits().first().innerText()).toContain(words.hit.noDecision);
    await visit.ask('Tổ chè Sương Sớm');
    expect(await visit.hits().first().getByRole('link').count()).toBe(0);
  });

  test('that was cancelled bears the mark, and others do not', async () => {
    await visit.ask('Tập thể đã bị hủy');
    expect(await visit.hits().getByText(words.hit.cancelled, { exact: true }).count()).toBe(1);
    await visit.ask('Nguyễn Văn Trùng');
    expect(await visit.hits().getByText(words.hit.cancelled, { exact: true }).count()).toBe(0);
  });

  test('with a hostile name is just text', async () => {
    await visit.ask('Nhóm Ngoặc');
    expect((await visit.names())[0]).toBe(`Nhóm "Ngoặc" <script>alert(1)</script> & 'Nháy'`);
    expect(await visit.hits().locator('script, img, b, i').count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });
});
