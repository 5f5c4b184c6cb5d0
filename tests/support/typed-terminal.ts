import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A terminal at which `answers` are typed, each with Enter, once what it answers is shown. */
export function typedTerminal(answers: readonly (readonly [string, string])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  // Every question ends the stream that it is shown on; a terminal goes on.
  output.end = () => output;
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += stripVTControlCharacters(chunk.toString())));
  const until = async (text: string) => {
    while (!shown.includes(text)) await new Promise((resolve) => setTimeout(resolve, 10));
    shown = '';
  };
  const type = async () => {
    for (const [question, answer] of answers) {
      await until(question);
      // As hands do: choices are looked for between one key and the next.
      for (const key of answer) {
        input.write(key);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      input.write('\r');
    }
  };
  return { input, output, typed: type() };
}
