import { expect, test } from 'vitest';
import { pageSharing } from '../../../src/domain/sharing.ts';
import { qrCode } from '../../../src/domain/qr-code.ts';
import { siteFrame } from '../../../src/domain/site-frame.ts';
import { sampleCatalog } from '../sample-entries.ts';

const head = { canonical: 'https://vidu.example/dien-hinh/to/', title: 'Tổ "Ví & Dụ" 100%? #1' };

const catalog = sampleCatalog([]);
const nobody = { office: null, phone: null, email: null };
const sharing = (contact: Partial<Record<keyof typeof nobody, string>>) =>
  pageSharing(head, siteFrame({ ...catalog, site: { ...catalog.site, contact: { ...nobody, ...contact } } }));

test('a page is passed on by its public address and the code of it', () => {
  expect(sharing({})).toMatchObject({ address: head.canonical, qr: qrCode(head.canonical) });
});

test('an error is reported by a letter that names the page', () => {
  const letter = new URL(sharing({ email: 'ban+bao@tinh.example' }).report);
  expect(letter.protocol + letter.pathname).toBe('mailto:ban+bao@tinh.example');
  expect(letter.search).not.toMatch(/[+ "]/u);
  expect(letter.hash).toBe('');
  const fields = new Map(
    letter.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  );
  expect([...fields.keys()]).toEqual(['subject', 'body']);
  expect(fields.get('subject')).toBe(`Báo lỗi: ${head.title}`);
  expect(fields.get('body')).toContain(`Trang: ${head.canonical}\n`);
});

test.each([[{}], [{ phone: '0200 3900 000' }]])('with %j the site says itself how an error is reported', (contact) => {
  expect(sharing(contact).report).toBe('/gioi-thieu/#bao-loi');
});
