import type { Catalog } from '../catalog.ts';

/** The indicator of each chart that is of one, by the chart's id. */
export const indicatorOfChart = ({ figures, charts }: Catalog): Map<string, string> => {
  const owners = new Map<string, string>(
    figures.flatMap(({ indicator: { id }, province, year }) => [
      [`chuoi-${id}-${province}`, id] as const,
      [`chi-tieu-${id}-${province}-${year}`, id] as const,
    ]),
  );
  return new Map(
    charts.flatMap(({ id }) => {
      const owner = owners.get(id);
      return owner === undefined ? [] : [[id, owner] as const];
    }),
  );
};
