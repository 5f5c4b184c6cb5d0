import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { readBuildSettings, readBuildTime } from './domain/build-settings.ts';
import { buildCatalog } from './domain/build-catalog.ts';
import type { Entry } from './domain/entry.ts';
import { published } from './domain/catalog.ts';
import { goneAddresses } from './domain/gone-addresses.ts';
import { scheduleOf } from './domain/schedule.ts';
import { findingsReport, reportWithGuide } from './domain/findings-report.ts';
import { readContent } from './reading/content.ts';
import { writePublicationRecord } from './reading/publication-record.ts';

/**
 * Every entry of the content folder, already checked by `reading/`. The store is emptied first, so
 * that it never serves what is gone, whatever changed: a file, the parser or the folder itself.
 */
const entries = defineCollection({
  schema: ({ image }) =>
    z.looseObject({ pictures: z.record(z.string(), z.object({ file: image(), colour: z.string() })) }),
  loader: {
    name: 'content-folder',
    load: async ({ store, config, ...context }) => {
      store.clear();
      // The live preview has a reading of its own, with drafts; nothing of it may come near a build.
      if (import.meta.env.DEV) return;
      const root = fileURLToPath(config.root);
      const { contentDir } = readBuildSettings(process.env, root);
      const read = await readContent(contentDir);
      const now = readBuildTime(process.env, new Date());
      const options = { siteUrl: config.site ?? '', basePath: config.base, now };
      const { findings } = buildCatalog(read, options);
      const report = findingsReport([...read.findings, ...findings]);
      if (report.errors > 0) throw new Error(reportWithGuide(report), { cause: 'content' });
      await writePublicationRecord(fileURLToPath(config.cacheDir), {
        schedule: scheduleOf(read.entries, now),
        gone: goneAddresses(read.entries, options),
        warnings: report.warnings > 0 ? reportWithGuide(report) : '',
      });
      // What is not published stays out of the store, and its pictures out of the build.
      for (const entry of published(read.entries, now)) {
        const id = `${entry.kind}/${entry.id}`;
        const filePath = relative(root, `${contentDir}/${entry.file}`).replaceAll('\\', '/');
        store.set({ id, filePath, data: await context.parseData({ id, filePath, data: withImages(entry) }) });
      }
    },
  },
});

/** Names each picture by its path beside the entry, from which Astro makes an image. */
const withImages = (entry: Entry) => ({
  ...entry,
  pictures: Object.fromEntries(
    Object.entries(entry.pictures).map(([name, { colour }]) => [name, { file: `./${name}`, colour }]),
  ),
});

export const collections = { entries };
