import { filled, formatCount } from '../domain/wording.ts';

/** The parts of an element that answers questions: where it says how that goes, and what it shows beside. */
export class AnswerParts {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The part that a selector names. Throws where the page has none. */
  find(selector: string): HTMLElement {
    const found = this.#element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(selector);
    return found;
  }

  /** Has a part that is pressed do something. */
  onClick(selector: string, act: () => void): void {
    this.find(selector).addEventListener('click', act);
  }

  /** Says how it goes, to eyes and to screen readers. */
  say(text: string): void {
    this.write('[role=status]', text);
  }

  /** Puts a text in the place of a part's own; the same text is not put, and so not read out, once more. */
  write(selector: string, text: string): void {
    const part = this.find(selector);
    if (part.textContent !== text) part.textContent = text;
  }

  /** Shows or hides a part; the focus of one that goes passes to the status, where its effect is told. */
  show(selector: string, isShown: boolean): void {
    const part = this.find(selector);
    if (!isShown && part.contains(document.activeElement)) this.find('[role=status]').focus();
    part.hidden = !isShown;
  }

  /** Tells in a sentence how many of all results are shown, as long as some are not. */
  progress(sentence: string, shown: number, count: number): void {
    this.show('[data-more]', shown < count);
    const values = { shown: formatCount(shown), count: formatCount(count) };
    this.write('[data-shown]', shown < count ? filled(sentence, values) : '');
  }

  /** Has the link to the other search ask the same there. */
  askElsewhere(text: string): void {
    const link = this.find('[data-elsewhere]') as HTMLAnchorElement;
    const address = new URL(link.href);
    address.searchParams.set('q', text);
    link.href = address.href;
  }

  /** Marks the whole as waiting for an answer, or as settled. */
  set isBusy(isBusy: boolean) {
    if (isBusy) this.#element.setAttribute('aria-busy', 'true');
    else this.#element.removeAttribute('aria-busy');
  }
}
