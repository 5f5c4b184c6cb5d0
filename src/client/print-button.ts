/** Prints the page; it is there only where its script runs. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('print-button', PrintButton);
