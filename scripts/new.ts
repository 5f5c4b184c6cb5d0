import { readBuildSettings } from '../src/domain/build-settings.ts';
import { strings } from '../src/strings.ts';
import { runCommand } from './command.ts';
import { newEntry, newEntryHelp } from './new/entry-command.ts';
import { projectRoot } from './project-root.ts';

/** `npm run new`: begins a story, a movement or a yearly result; asks for what the options do not say. */
await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(newEntryHelp());
    return true;
  }
  const { contentDir } = readBuildSettings(process.env, projectRoot);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const terminal =
    process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : null;
  const file = await newEntry({ args, contentDir, today, terminal }).catch((cause: unknown) => {
    throw cause instanceof Error && cause.name === 'ExitPromptError' ? new Error(strings.newEntry.stopped) : cause;
  });
  console.log(strings.newEntry.done(file));
  return true;
});
