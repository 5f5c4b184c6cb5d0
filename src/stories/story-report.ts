import type { FindingCode } from '../domain/finding-catalog.ts';
import { finding, type Finding, type SomeDetails } from '../domain/findings.ts';
import type { Node } from './blocks.ts';

/** Where a body stands: its file and the line of the file at which it begins, from 1. */
export interface BodyPlace {
  file: string;
  firstLine: number;
}

/** What is wrong with one body, told with the place of each node in the file. */
export class StoryReport {
  readonly findings: Finding[] = [];
  readonly file: string;
  readonly #firstLine: number;
  readonly #body: string;
  readonly #lines: readonly string[];
  /** The line of the file that was last asked for. */
  line: number;

  /** `body` is the text from which the tree was made. */
  constructor({ file, firstLine }: BodyPlace, body: string) {
    this.file = file;
    this.#firstLine = firstLine;
    this.#body = body;
    this.#lines = body.split('\n');
    this.line = firstLine;
  }

  add(code: FindingCode, node: Node, details: SomeDetails): void {
    this.findings.push(finding(code, { file: this.file, ...this.position(node) }, details));
  }

  /** Nodes that the parser makes up have no position; they stand where the last one stood. */
  position(node: Node): { line: number; column: number } {
    const start = node.position?.start;
    if (start) this.line = start.line + this.#firstLine - 1;
    return { line: this.line, column: start?.column ?? 1 };
  }

  /** Whether the source has `text` at that place of the file. */
  stands(text: string, line: number, column: number): boolean {
    return this.#lines[line - this.#firstLine]?.startsWith(text, column - 1) ?? false;
  }

  /** Whether the source itself holds `text`, so that whoever reads the source has told it. */
  shows(text: string): boolean {
    return this.#body.includes(text);
  }
}
