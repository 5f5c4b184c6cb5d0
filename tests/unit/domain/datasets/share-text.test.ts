import { expect, test } from 'vitest';
import { shareText, sharesFromText } from '../../../../src/domain/datasets/share-text.ts';
import { awardCountSchema } from '../../../../src/schemas/award-count.ts';

const content =
  'direct_workers/individuals = 86%; direct_workers/individuals 2021 = 59%; direct_workers/individuals 2021 + 27; small_collectives/collectives 2020 - 76,7; admin_leaders/total = 1234,5%';
const claims = awardCountSchema.parse({ scope: 'all', source: 's', section: 'm', shareClaims: content }).shareClaims;

test('shares in words read back into what the content writes', () => {
  const told = claims.map(shareText).join(' | ');
  expect(told).toContain('Người lao động trực tiếp / Cá nhân, năm 2021: 59% | ');
  expect(sharesFromText(told)).toBe(content);
});

test('what the content writes, and what nobody understands, stays', () => {
  expect(sharesFromText(content)).toBe(content);
  expect(sharesFromText('Người lao động trực tiếp / Ai đó: 5%')).toBe('Người lao động trực tiếp / Ai đó: 5%');
});
