import { readBuildSettings } from '../src/domain/build-settings.ts';
import { runCommand } from './command.ts';
import { projectRoot } from './project-root.ts';
import { writeTemplate } from './template/template-command.ts';

/** `npm run template`: writes a spreadsheet form for a kind of table; without one, tells which there are. */
await runCommand(async () => {
  const { contentDir } = readBuildSettings(process.env, projectRoot);
  const folder = process.env.INIT_CWD ?? process.cwd();
  console.log(await writeTemplate({ args: process.argv.slice(2), contentDir, folder }));
  return true;
});
