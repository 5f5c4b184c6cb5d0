import { expect, test } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { exemplarHead } from '../../../src/domain/exemplars.ts';
import { documentHead } from '../../../src/domain/documents.ts';
import { oembedAnswer, oembeds } from '../../../src/domain/oembed.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const exemplar = sampleEntry('exemplar', 'to', { name: 'Tổ "Ví" </script> & Dụ' });
const document = sampleEntry('document', 'ke-hoach', {});
const catalog = sampleCatalog([exemplar, document]);
const open: Catalog = { ...catalog, site: { ...catalog.site, embedAllowlist: ['https://cong.example'] } };

test('a page is answered for with all that the specification asks of rich content', () => {
  const answer = oembedAnswer(open, exemplarHead(open, exemplar));
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(
      /^<iframe title="Tổ &quot;Ví&quot; &lt;\/script&gt; &amp; Dụ" src="https:\/\/vidu\.example\/nhung\/dien-hinh\/to\/" .*<\/iframe>\n<p>.*<\/p>$/u,
    ) as string,
    width: 600,
    height: expect.any(Number) as number,
    title: 'Tổ "Ví" </script> & Dụ',
    provider_name: 'Trang thử',
    provider_url: 'https://vidu.example/',
    cache_age: 86_400,
    thumbnail_url: 'https://vidu.example/anh-chia-se/dien-hinh/to.jpg',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer?.type === 'rich' && answer.html).toContain(`height:${answer?.type === 'rich' ? answer.height : ''}px`);
});

test('where no other site may show frames, the answer is a link with its picture', () => {
  const answer = oembedAnswer(catalog, exemplarHead(catalog, exemplar));
  expect(answer).toMatchObject({ version: '1.0', type: 'link', thumbnail_width: 1200 });
  expect(answer).not.toHaveProperty('html');
});

test('a page that cannot be embedded has no answer', () => {
  expect(oembedAnswer(open, documentHead(open, document))).toBeNull();
});

test('every page that can be embedded has one answer, lists and the home page too', () => {
  const pages = oembeds(open).map(({ page }) => page);
  expect(pages).toEqual([undefined, 'dien-hinh', 'dien-hinh/to', 'tinh/thung-lung', 'dien-hinh/tinh/thung-lung']);
});
