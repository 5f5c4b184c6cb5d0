import type { Catalog } from '../catalog.ts';
import { resultOf } from '../figures.ts';
import { newestDay } from './dataset.ts';

/** The newest day on which the yearly results beside some rows of tables say that they were changed. */
export const resultsChange = ({ find }: Pick<Catalog, 'find'>, rows: readonly { id: string }[]): string | null =>
  newestDay(
    [...new Set(rows.map(({ id }) => resultOf(id).result))].flatMap((id) => find('result', id)?.data.updatedAt ?? []),
  );
