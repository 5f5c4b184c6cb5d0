import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { searchFor, SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

let visit: SearchVisit;
beforeEach(async () => {
  visit = new SearchVisit(await site.newPage({ viewport: { width: 360, height: 740 } }));
});
afterEach(() => visit.page.context().close());

const texts: readonly (readonly [string, string])[] = [
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['ten thousand words', 'chè '.repeat(10_000)],
  ['punctuation', '.,;:!?…–—-_/\\|()[]{}<>'],
  ['one quotation mark', '"'],
  ['two quotation marks', '""'],
  ['a quotation that does not end', '"trồng chè'],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['emoji among words', 'chè 🍵 đồi'],
  ['a picture', '<img src=x onerror=alert(1)>'],
  ['a script', '"><script>alert(2)</script>'],
  ['words of hostile titles', 'script window.hacked onerror'],
  ['an address of a script', 'javascript:alert(3)'],
  ['signs of patterns', '(((.*)+)+)+$ [a-z]{9} \\b ^chè|đồi'],
  ['signs of replacements', 'chè $& $1 {count} {text} {{x}} ${x}'],
  ['marks of direction', '\u202echè\u2066 \u200fđồi\u2069'],
  ['a NUL', 'chè\0 đồi'],
  ['controls', 'chè\u0007\u001b[31m\u0085\ufeff'],
  ['per cent signs', '100% %41 %E0%A4%A %'],
  ['combining marks', `ch${'\u0301'.repeat(500)}e`],
  ['names of objects', '__proto__ constructor toString'],
  ['syntax of a query language', "' OR 1=1 -- * ? ~ +che -doi title:che"],
];

/** Whether the search is alive, what it said is short and plain, and nothing was made of the text. */
const expectHarmless = async () => {
  expect(await visit.status()).toMatch(/kết quả cho|Không tìm thấy|Không trang nào|Hãy gõ từ cần tìm/u);
  const shown = `${await visit.status()} ${await visit.remarks()}`;
  expect(shown.length).toBeLessThan(400);
  expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200f\u202e\u2066\u2069]/u);
  const made = await visit.page.evaluate(() => ({
    inResults: [...document.querySelectorAll('[data-list] :is(.kicker, a, .excerpt) *')]
      .map(({ tagName }) => tagName)
      .filter((name) => name !== 'MARK'),
    inMarks: document.querySelectorAll('mark *').length,
    inStatus: document.querySelectorAll('site-search :is([role=status], [data-remarks]) *').length,
    links: [...document.querySelectorAll<HTMLAnchorElement>('[data-list] a')]
      .map(({ href }) => href)
      .filter((href) => !href.startsWith(location.origin)),
    flag: 'hacked' in window,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  expect(made).toEqual({ inResults: [], inMarks: 0, inStatus: 0, links: [], flag: false, wide: false });
  expect(visit.complaints).toEqual([]);
};

const expectAlive = async () => {
  await visit.type('Hoa Ban');
  expect((await visit.titles())[0]).toBe('Tổ hợp tác chè Hoa Ban');
};

test('whatever the address asks is answered as text, and the next question as ever', async () => {
  // What the field below is given too; a page is opened for every second one.
  for (const [name, text] of texts.filter((_, index) => index % 2 === 0)) {
    // Browsers and servers refuse addresses that are longer.
    await visit.page.goto(searchFor(text.slice(0, 2000)));
    await visit.answered();
    await expectHarmless().catch((cause: unknown) => {
      throw new Error(name, { cause });
    });
  }
  await expectAlive();
});

test('whatever is put into the field is answered as text, and the next question as ever', async () => {
  await visit.page.goto('/tim-kiem/');
  const lone = ['a lone surrogate', String.fromCharCode(0xd83d, 0x20, 0x63, 0x68, 0xe8, 0x20, 0xde00)] as const;
  for (const [name, text] of [...texts, lone]) {
    // Scripts and pasted texts are not bound to the length of the field; a text goes as its numbers, as it is.
    await visit.field().evaluate(
      (field, codes) => {
        (field as HTMLInputElement).value = codes.map((code) => String.fromCharCode(code)).join('');
        (field as HTMLInputElement).form?.requestSubmit();
      },
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    );
    await visit.answered();
    await expectHarmless().catch((cause: unknown) => {
      throw new Error(name, { cause });
    });
  }
  await expectAlive();
});

describe('addresses that no form makes', () => {
  test.each([
    ['a broken escape', '?q=%'],
    ['a broken letter', '?q=ch%C3'],
    ['half a surrogate', '?q=%ED%A0%80'],
    ['a NUL', '?q=%00'],
    ['many values', '?q=ch%C3%A8&q=zzxyz&tinh=may-trang&tinh=suoi-ngan'],
    ['hostile choices', '?q=ch%C3%A8&loai=%3Cscript%3E&nam=__proto__&tinh="><img src=x onerror=alert(1)>'],
    ['a hostile fragment', '?q=ch%C3%A8#<img src=x onerror=alert(1)>'],
  ])('%s is harmless', async (_, address) => {
    await visit.page.goto(`/tim-kiem/${address}`);
    await visit.answered();
    expect(await visit.status()).toMatch(/kết quả cho|Không tìm thấy|^$|Hãy gõ từ/u);
    expect(visit.complaints).toEqual([]);
    await expectAlive();
  });
});

test('hostile titles of results are shown as they are', async () => {
  await visit.ask('script hacked');
  expect(await visit.titles()).toContain(
    '<script>window.hacked = 1</script> "Đội" & \'Tổ\' </title> {{x}} ${x} <img src=x onerror=window.hacked=1>',
  );
  await expectHarmless();
  await visit.type('Suối Ngàn window hacked năm 2021');
  expect(await visit.titles()).toContain('Suối Ngàn <script>window.hacked = 1</script> & "năm" 2021 </title>');
  await expectHarmless();
  await visit.type('chè đồi');
  const options = await visit.select('linh-vuc').locator('option').allTextContents();
  expect(options.some((text) => text.startsWith('Nghề <b>"lạ"</b> & \'mới\' {{x}} ${x} ('))).toBe(true);
  expect(await visit.page.locator('site-search option *').count()).toBe(0);
});

test('a long question is cut, and only its beginning repeated', async () => {
  await visit.ask(`${'không có '.repeat(40)}Hoa Ban`);
  expect((await visit.status()).length).toBeLessThan(200);
  expect(await visit.status()).toContain('…');
});
