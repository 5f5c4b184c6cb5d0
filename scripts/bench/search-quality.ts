/** How well the queries of a class are answered. */
export interface Quality {
  class: string;
  queries: number;
  /** Relevant pages among the first ten, as a share of those that could be there; mean over the queries. */
  'recall@10': number;
  /** One over the place of the first relevant page among the first ten; mean over the queries. */
  MRR: number;
}

/** A query that was asked. */
export interface AskedQuery {
  class: string;
  relevant: readonly string[];
  /** The first ten pages, best first. */
  found: readonly string[];
}

/** The quality of each class in the order of their first queries, and of all queries together. */
export function qualities(asked: readonly AskedQuery[]): Quality[] {
  const classes = Map.groupBy(asked, ({ class: name }) => name);
  return [...classes, ['all', asked] as const].map(([name, queries]) => ({
    class: name,
    queries: queries.length,
    'recall@10': mean(queries.map(recall)),
    MRR: mean(queries.map(reciprocalRank)),
  }));
}

function recall({ relevant, found }: AskedQuery): number {
  const possible = Math.min(10, relevant.length);
  const right = found.slice(0, 10).filter((id) => relevant.includes(id)).length;
  return possible === 0 ? Number(found.length === 0) : right / possible;
}

function reciprocalRank({ relevant, found }: AskedQuery): number {
  const place = found.slice(0, 10).findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e4) / 1e4;
