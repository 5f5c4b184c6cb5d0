/** Hedges that a report puts before a number. */
export const qualifiers = {
  hon: 'hơn',
  tren: 'trên',
  gan: 'gần',
  khoang: 'khoảng',
  duoi: 'dưới',
  'tu-tro-len': 'từ … trở lên',
} as const;

/** A hedge, by the name it has in the content. */
export type Qualifier = keyof typeof qualifiers;
