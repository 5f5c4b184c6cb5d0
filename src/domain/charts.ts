import type { Catalog } from './catalog.ts';
import type { ChartSpec } from './chart-spec.ts';

/** Every chart of the site. */
export const chartSpecs = (_catalog: Catalog): ChartSpec[] => [];
