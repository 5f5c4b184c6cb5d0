import type { HtmlElement } from 'html-validate';
import type { ChartSpec } from '../../src/domain/chart-spec.ts';
import { attributeOf, element, elements } from './html-document.ts';
import type { SitePage } from './site-files.ts';

/** A chart as a page of a built site shows it. */
export interface SiteChart {
  /** Page on which it stands. */
  path: string;
  /** The whole figure: title, picture, summary and table. */
  figure: HtmlElement;
  spec: ChartSpec;
}

/** The charts of a page, in order. */
export const chartsOf = ({ path, document }: SitePage): SiteChart[] =>
  elements(document, 'figure.data-chart').map((figure) => ({
    path,
    figure,
    spec: JSON.parse(attributeOf(element(figure, 'data-chart'), 'data-spec') ?? '') as ChartSpec,
  }));
