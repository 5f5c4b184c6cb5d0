import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteSchema } from '../schemas/site.ts';

const { offlineReading, embedAllowlist } = siteSchema.shape;
const deliverySchema = z.object({ offlineReading, embedAllowlist });

/** What `site.yaml` says of how the finished site is handed out. */
export type Delivery = z.infer<typeof deliverySchema>;

/** Reads how the finished site is handed out, of a content folder that has been checked. */
export const readDelivery = async (contentDir: string): Promise<Delivery> =>
  deliverySchema.parse(parse(await readFile(join(contentDir, 'site.yaml'), 'utf8')));
