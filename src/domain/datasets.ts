import type { Catalog } from './catalog.ts';
import { activityData } from './datasets/activities.ts';
import { awardCountData } from './datasets/award-counts.ts';
import { datasetIds, type Dataset, type DatasetId } from './datasets/dataset.ts';
import { documentData } from './datasets/documents.ts';
import { exemplarData } from './datasets/exemplars.ts';
import { indicatorData } from './datasets/indicators.ts';
import { movementData } from './datasets/movements.ts';
import { recipientData } from './datasets/recipients.ts';

const makers: Readonly<Record<DatasetId, (catalog: Catalog) => Dataset>> = {
  exemplars: exemplarData,
  movements: movementData,
  indicators: indicatorData,
  'award-counts': awardCountData,
  activities: activityData,
  recipients: recipientData,
  documents: documentData,
};

/** The open data of a catalog: files, descriptions and the page about them are made of these. */
export const datasets = (catalog: Catalog): Dataset[] => datasetIds.map((id) => makers[id](catalog));
