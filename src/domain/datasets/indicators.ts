import { figureSchema } from '../../schemas/figure.ts';
import { indicatorSchema } from '../../schemas/indicator.ts';
import { qualifiers } from '../../schemas/qualifier.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { actualOf, type FigureRow, type PlanReading, type YearFigure } from '../figures.ts';
import type { Verdict } from '../verdicts.ts';
import { column, dataset, type Cell, type CellType, type ColumnDefinition, type Dataset } from './dataset.ts';
import { resultsChange } from './result-tables.ts';
import { differenceColumn, entryColumns, pageColumn, resultColumns, sourceColumns } from './shared-columns.ts';

/** A row of a table of figures within all that is on record of its indicator and year. */
interface FigureFact {
  row: FigureRow;
  figure: YearFigure;
  /** Whether it stands for its indicator and year: its actual value is the one that pages show. */
  isShown: boolean;
  /** The plan that just this row decides. */
  plan: PlanReading | null;
  verdict: Verdict | null;
}

const words = strings.openData.columns;
const fields = figureSchema.shape;
const about = indicatorSchema.shape;

/** What each document says of each indicator in each province's year. */
export function indicatorData(catalog: Catalog): Dataset {
  const order = new Map(catalog.all('indicator').map(({ id }, index) => [id, index]));
  const place = ({ indicator }: YearFigure) => order.get(indicator.id) ?? 0;
  const rows = catalog.figures
    .toSorted((a, b) => place(a) - place(b) || a.province.localeCompare(b.province) || a.year - b.year)
    .flatMap((figure) => figure.rows.map((row) => figureFact(figure, row)));
  return dataset(catalog, 'indicators', {
    columns: [...indicatorColumns(catalog), ...valueColumns, ...planColumns, ...originColumns(catalog)],
    rows,
    lastChange: resultsChange(
      catalog,
      rows.map(({ row }) => row),
    ),
  });
}

function figureFact(figure: YearFigure, row: FigureRow): FigureFact {
  const isShown = row === (figure.shown ?? figure.rows[0]);
  const plan = figure.plans.find((reading) => reading.row === row) ?? null;
  const verdict = plan?.verdict ?? (isShown && figure.plans.length === 0 ? figure.verdict : null);
  return { row, figure, isShown, plan, verdict };
}

const indicatorColumns = (catalog: Catalog): ColumnDefinition<FigureFact>[] => [
  ...entryColumns<FigureFact>(catalog, 'indicator', 'indicator', fields.indicator, ({ row }) => row.data.indicator, {
    isRequired: true,
  }),
  column('group', about.group, 'text', ({ figure }) => figure.indicator.data.group, { isRequired: true }),
  column('unit', about.unit, 'text', ({ figure }) => figure.indicator.data.unit, { isRequired: true }),
  column('decimals', about.decimals, 'integer', ({ figure }) => figure.indicator.data.decimals, { isRequired: true }),
  column('direction', about.direction, 'text', ({ figure }) => figure.indicator.data.direction, {
    isRequired: true,
    description: words.direction,
  }),
  column('part_of_id', about.partOf, 'text', ({ figure }) => figure.indicator.data.partOf, {
    title: words.partOfIndicator,
    description: words.id,
  }),
  ...resultColumns<FigureFact>(catalog, ({ figure }) => figure),
  column('is_shown', words.isShown, 'boolean', ({ isShown }) => isShown, {
    isRequired: true,
    description: words.isShownFigure,
  }),
];

/** A number with its hedge and its whole, each in a column. */
const quantityColumns = (
  key: string,
  field: Parameters<typeof column>[1],
  title: string,
  quantity: (fact: FigureFact) => Quantity | null,
  description: string | null = null,
): ColumnDefinition<FigureFact>[] => {
  const part = (suffix: string, type: CellType, value: (known: Quantity) => Cell) =>
    column<FigureFact>(key + suffix, field, type, (fact) => {
      const known = quantity(fact);
      return known && value(known);
    });
  const number = part('', 'number', ({ value }) => value);
  return [
    { ...number, unit: words.ofIndicator, decimals: 'decimals', description: description ?? number.description },
    {
      ...part('_qualifier', 'text', ({ qualifier }) => qualifier),
      title: words.qualifierOf(title),
      description: words.qualifier,
      choices: qualifiers,
    },
    { ...part('_of', 'integer', ({ of }) => of), title: words.wholeOf(title), description: words.whole },
  ];
};

const valueColumns: ColumnDefinition<FigureFact>[] = [
  ...quantityColumns('actual', fields.actual, words.actual, ({ row }) => actualOf(row), words.actualValue),
  column('rank_of', fields.rankOf, 'integer', ({ row }) => row.data.rankOf, { description: words.rankOf }),
  column('stage', fields.stage, 'text', ({ row }) => row.data.stage),
  column('as_of', fields.asOf, 'partial-date', ({ row }) => row.data.asOf),
  ...quantityColumns('previous', fields.previous, words.previous, ({ row }) => row.data.previous, words.previousValue),
  ...quantityColumns('previous_shown', words.previousShown, words.previousShownShort, ({ figure, isShown }) =>
    isShown ? (figure.previous?.quantity ?? null) : null,
  ),
  column(
    'previous_origin',
    words.previousOrigin,
    'text',
    ({ figure: { previous }, isShown }) => (isShown && previous ? (previous.derived ?? 'stated') : null),
    { choices: words.origins },
  ),
  column('growth_claim', fields.growthClaim, 'number', ({ row }) => row.data.growthClaim?.value ?? null, {
    unit: words.ofColumn('growth_claim_unit'),
  }),
  column('growth_claim_unit', fields.growthClaimUnit, 'text', ({ row }) => row.data.growthClaimUnit),
];

const planColumns: ColumnDefinition<FigureFact>[] = [
  ...quantityColumns('plan', fields.plan, words.plan, ({ row }) => row.data.plan),
  column('plan_op', fields.planOp, 'text', ({ row }) => row.data.planOp, { description: words.planOp }),
  column('plan_basis', fields.planBasis, 'text', ({ row }) => row.data.planBasis, { description: words.planBasis }),
  column('plan_claim', fields.planClaim, 'number', ({ row }) => row.data.planClaim?.value ?? null, {
    unit: words.ofColumn('plan_claim_unit'),
  }),
  column('plan_claim_unit', fields.planClaimUnit, 'text', ({ row }) => row.data.planClaimUnit),
  column('verdict', words.verdict, 'text', ({ verdict }) => verdict?.kind ?? null, {
    choices: strings.indicators.verdicts,
  }),
  column('verdict_text', words.verdictText, 'text', ({ verdict }) => verdict?.label ?? null),
  column('verdict_is_claimed', words.verdictIsClaimed, 'boolean', ({ verdict }) => verdict?.isClaimed ?? null),
  column('percent_of_plan', words.percentOfPlan, 'number', ({ plan }) => plan?.percent ?? null, { unit: '%' }),
];

const originColumns = (catalog: Catalog): ColumnDefinition<FigureFact>[] => [
  column('note', fields.note, 'text', ({ row }) => row.data.note),
  ...sourceColumns<FigureFact>(catalog, ({ row }) => [row.data]),
  differenceColumn(catalog, ({ row }) => row),
  pageColumn(catalog, ({ row }) => catalog.paths.indicator(row.data.indicator)),
];
