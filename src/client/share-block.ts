import type { CopyText } from './copy-text.ts';

/** Hands the address of a page to the device to send on, and says where that fails. */
class ShareBlock extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector<CopyText>('copy-text');
    const send = this.querySelectorAll('button')[1];
    const url = this.querySelector('bdi')?.textContent;
    const { sendFailed = '' } = this.dataset;
    if (!text || !send || !url) return;
    send.hidden = !('share' in navigator);
    send.addEventListener('click', () => {
      navigator.share({ title: document.title, url }).catch((error: unknown) => {
        // Whoever closes the device's own window has changed their mind.
        if (!(error instanceof Error && error.name === 'AbortError')) text.say(sendFailed);
      });
    });
  }
}

customElements.define('share-block', ShareBlock);
