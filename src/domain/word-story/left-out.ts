/** Things of a Word file that a story cannot hold, and changes that are settled on the way. */
export type LeftOutKind =
  | 'insertions'
  | 'deletions'
  | 'comments'
  | 'hidden'
  | 'textBox'
  | 'chart'
  | 'drawing'
  | 'equation'
  | 'contents'
  | 'pageEdge'
  | 'signs'
  | 'link'
  | 'upgradedLink'
  | 'mergedCells'
  | 'joinedCells'
  | 'innerTable'
  | 'wideTable'
  | 'picture'
  | 'croppedPicture'
  | 'pictureFromTable';

/** One thing to tell: what it is, the words that show which, and the words that stand before it. */
export interface LeftOut {
  kind: LeftOutKind;
  found: string;
  after: string;
}

/** Gathers what is told of a Word file, in the order of the file. */
export class LeftOutList {
  readonly all: LeftOut[] = [];
  #before = '';

  /** Remembers the words read last, so that what follows them can be found. */
  read(words: string): void {
    if (words.trim()) this.#before = `${this.#before} ${words}`.slice(-200);
  }

  /** Begins at the top of the file again. */
  fromTop(): void {
    this.#before = '';
  }

  add(kind: LeftOutKind, found = ''): void {
    const words = this.#before.replace(/[\p{Co}\s]+/gu, ' ').trim();
    const after = words.length > 50 ? words.slice(-50).replace(/^\S*\s/u, '') : words;
    this.all.push({ kind, found: found.slice(0, 120), after });
  }
}
