import { runCommand } from './command.ts';
import { buildSite } from './site-build.ts';

/** `npm run build`: builds the site into `dist`, or into `OUT_DIR`. */
await runCommand(async () => {
  await buildSite();
  return true;
});
