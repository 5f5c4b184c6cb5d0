import type { z } from 'zod';
import { abbreviationSchema } from './abbreviation.ts';
import { activitySchema } from './activity.ts';
import { awardCountSchema } from './award-count.ts';
import { awardFormSchema } from './award-form.ts';
import { blocSchema } from './bloc.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { exemplarSchema } from './exemplar.ts';
import { fieldSchema } from './field.ts';
import { figureSchema } from './figure.ts';
import { indicatorSchema } from './indicator.ts';
import type { Kind } from './kind.ts';
import { movementSchema } from './movement.ts';
import { provinceSchema } from './province.ts';
import { recipientSchema } from './recipient.ts';
import { resultSchema } from './result.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';

/** The schema of every kind of entry. */
export const schemas: { [K in Kind]: KindSchemas[K] } = {
  site: siteSchema,
  province: provinceSchema,
  field: fieldSchema,
  'award-form': awardFormSchema,
  indicator: indicatorSchema,
  source: sourceSchema,
  document: documentSchema,
  event: eventSchema,
  bloc: blocSchema,
  abbreviation: abbreviationSchema,
  exemplar: exemplarSchema,
  movement: movementSchema,
  result: resultSchema,
  figure: figureSchema,
  'award-count': awardCountSchema,
  activity: activitySchema,
  recipient: recipientSchema,
};

interface KindSchemas {
  site: typeof siteSchema;
  province: typeof provinceSchema;
  field: typeof fieldSchema;
  'award-form': typeof awardFormSchema;
  indicator: typeof indicatorSchema;
  source: typeof sourceSchema;
  document: typeof documentSchema;
  event: typeof eventSchema;
  bloc: typeof blocSchema;
  abbreviation: typeof abbreviationSchema;
  exemplar: typeof exemplarSchema;
  movement: typeof movementSchema;
  result: typeof resultSchema;
  figure: typeof figureSchema;
  'award-count': typeof awardCountSchema;
  activity: typeof activitySchema;
  recipient: typeof recipientSchema;
}

/** The checked data of an entry of kind `K`. */
export type Data<K extends Kind> = z.output<KindSchemas[K]>;
