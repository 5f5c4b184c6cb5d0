import type { Kind } from '../schemas/kind.ts';

/** Where an editor finds the names of the entries of a kind. */
export const referencePlaces: Partial<Record<Kind, string>> = {
  province: 'Mã trong provinces.yaml.',
  field: 'Mã trong fields.yaml.',
  movement: 'Tên tệp trong movements/.',
  exemplar: 'Tên thư mục trong exemplars/.',
  document: 'Mã trong documents.yaml.',
  indicator: 'Mã trong indicators.yaml.',
  source: 'Mã trong sources.yaml.',
  'award-form': 'Mã trong award-forms.yaml.',
};
