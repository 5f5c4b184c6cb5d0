/** Copies the address of a page, or hands it to the device to send on, and says whether that went well. */
class ShareBlock extends HTMLElement {
  connectedCallback(): void {
    const [copy, send] = this.querySelectorAll('button');
    const address = this.querySelector('bdi');
    const status = this.querySelector('[role=status]');
    if (!copy || !send || !address || !status) return;
    const url = address.textContent;
    const { copied = '', copyFailed = '', sendFailed = '' } = this.dataset;
    const say = (text: string) => {
      // Emptied first, so that the same sentence is read out again.
      status.textContent = '';
      setTimeout(() => {
        status.textContent = text;
      }, 50);
    };
    const copySelected = () => {
      getSelection()?.selectAllChildren(address);
      // The clipboard is there on encrypted pages only; this old way works on all.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return document.execCommand('copy');
    };
    copy.addEventListener('click', () => {
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(url))
        .then(() => true, copySelected)
        .then(
          (done) => {
            say(done ? copied : copyFailed);
          },
          () => {
            say(copyFailed);
          },
        );
    });
    send.hidden = !('share' in navigator);
    send.addEventListener('click', () => {
      navigator.share({ title: document.title, url }).catch((error: unknown) => {
        // Whoever closes the device's own window has changed their mind.
        if (!(error instanceof Error && error.name === 'AbortError')) say(sendFailed);
      });
    });
  }
}

customElements.define('share-block', ShareBlock);
