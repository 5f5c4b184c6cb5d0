/** `<copy-text>`: its first button copies the text it holds, and its status line says whether that went well. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('bdi, textarea');
    if (!source) return;
    const { copied = '', copyFailed = '' } = this.dataset;
    const isField = source instanceof HTMLTextAreaElement;
    const copySelected = () => {
      if (isField) source.select();
      else getSelection()?.selectAllChildren(source);
      // The clipboard is there on encrypted pages only; this old way works on all.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return document.execCommand('copy');
    };
    this.querySelector('button')?.addEventListener('click', () => {
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(isField ? source.value : source.textContent))
        .then(() => true, copySelected)
        .then(
          (done) => {
            this.say(done ? copied : copyFailed);
          },
          () => {
            this.say(copyFailed);
          },
        );
    });
  }

  /** Has `text` read out, also where it was the last that was said. */
  say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = '';
    setTimeout(() => {
      status.textContent = text;
    }, 50);
  }
}

customElements.define('copy-text', CopyText);
