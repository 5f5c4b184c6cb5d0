import { readBuildSettings } from '../src/domain/build-settings.ts';
import { strings } from '../src/strings.ts';
import { runCommand } from './command.ts';
import { importFiles } from './import/import-command.ts';
import { projectRoot } from './project-root.ts';

/** `npm run import -- FILE`: shows what a handed-in file would change, and changes it with `--write`. */
await runCommand(async () => {
  const { contentDir, siteUrl, basePath } = readBuildSettings(process.env, projectRoot);
  // npm runs in the project's folder; files are named as seen from where the command was typed.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const isJson = process.argv.includes('--json');
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY && !isJson;
  return importFiles({
    args: process.argv.slice(2),
    contentDir,
    siteUrl: siteUrl ?? 'https://guongsang.example',
    basePath,
    now: new Date(),
    terminal: hasTerminal ? { input: process.stdin, output: process.stdout } : null,
    print: (text) => {
      console.log(text);
    },
    progress: (text) => {
      console.error(text);
    },
  }).catch((cause: unknown) => {
    throw cause instanceof Error && cause.name === 'ExitPromptError' ? new Error(strings.contentImport.stopped) : cause;
  });
});
