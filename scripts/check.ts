import { readBuildSettings, readBuildTime } from '../src/domain/build-settings.ts';
import { buildCatalog } from '../src/domain/build-catalog.ts';
import { scheduleOf, scheduleText } from '../src/domain/schedule.ts';
import { sortFindings } from '../src/domain/findings.ts';
import { findingsReport, reportWithGuide } from '../src/domain/findings-report.ts';
import { readContent } from '../src/reading/content.ts';
import { runCommand } from './command.ts';
import { projectRoot } from './project-root.ts';

/** `npm run check`: prints everything wrong with the content; `-- --json` prints it for programs. */
await runCommand(async () => {
  const settings = readBuildSettings(process.env, projectRoot);
  const read = await readContent(settings.contentDir);
  const options = {
    siteUrl: settings.siteUrl ?? 'https://guongsang.example',
    basePath: settings.basePath,
    now: readBuildTime(process.env, new Date()),
  };
  const findings = sortFindings([...read.findings, ...buildCatalog(read, options).findings]);
  const report = findingsReport(findings);
  const schedule = scheduleOf(read.entries, options.now);
  const { errors, warnings } = report;
  if (process.argv.includes('--json')) console.log(JSON.stringify({ errors, warnings, findings, schedule }, null, 2));
  else console.log([reportWithGuide(report), scheduleText(schedule)].filter(Boolean).join('\n\n'));
  return errors === 0;
});
