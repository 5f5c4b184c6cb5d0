import type { PageReport } from '../domain/preview/page-report.ts';
import { strings } from '../strings.ts';
import { findingItem, part } from './preview-findings.ts';
import { markLinks, removeWorkers, showNotice } from './preview-page.ts';
import { barStyle, pageStyle } from './preview-styles.ts';
import { keepPlace, returnToPlace } from './preview-place.ts';

/** A report, and the reading of the content that it is of. */
type Report = PageReport & { version: string };

const words = strings.preview;
const openKey = 'guong-sang:xem-truoc';

/** The bar of the live preview: what is wrong with what the page shows. Everything in it is put there as text. */
class PreviewBar extends HTMLElement {
  readonly #toggle = part('button', { type: 'button', 'aria-controls': 'danh-sach' });
  readonly #mark = part('strong', { class: 'mark' });
  readonly #all = part('a', {});
  readonly #lost = part('p', { class: 'lost', role: 'status' });
  readonly #list = part('ul', {});
  readonly #findings = part('section', { id: 'danh-sach', 'aria-label': words.findings, tabindex: '-1' });

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.title);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [barStyle];
    this.#findings.append(this.#list);
    const line = part('div', { class: 'line' });
    line.append(this.#toggle, this.#mark, this.#all);
    root.append(this.#findings, this.#lost, line);
    this.#toggle.addEventListener('click', () => {
      this.#open(this.#toggle.ariaExpanded !== 'true');
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || this.#toggle.ariaExpanded !== 'true') return;
      this.#open(false);
      this.#toggle.focus();
    });
    this.#open(localStorage.getItem(openKey) !== 'closed');
    // What the bar covers is added below the page's end.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty('--preview-bar', `${this.offsetHeight}px`);
    }).observe(this);
  }

  /** Whether the focus is in the bar, where it is to be again after the page was loaded anew. */
  get holdsFocus(): boolean {
    return document.activeElement === this;
  }

  override focus(options?: FocusOptions): void {
    this.#toggle.focus(options);
  }

  show(report: Report): void {
    const { mark, findings, here, all, overview, hasErrors } = report;
    this.classList.toggle('errors', hasErrors);
    this.#toggle.textContent = `${words.here} ${here ?? ''}`;
    this.#toggle.hidden = here === null;
    this.#mark.textContent = mark ?? '';
    this.#mark.hidden = mark === null;
    this.#all.textContent = `${words.everywhere} ${all}`;
    this.#all.href = overview;
    this.#lost.textContent = '';
    this.#list.replaceChildren(...findings.map(findingItem));
    this.classList.toggle('empty', findings.length === 0);
  }

  loseTouch(): void {
    this.#lost.textContent = words.lost;
  }

  #open(isOpen: boolean): void {
    this.#findings.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
    localStorage.setItem(openKey, isOpen ? 'open' : 'closed');
  }
}

/** The reading of the content that this page was drawn from. */
function drawnFrom(): string | undefined {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.serverTiming.find(({ name }) => name === 'guong-sang')?.description;
}

// A frame of an embed is a part of another page.
if (window === window.top && import.meta.hot) {
  const { hot } = import.meta;
  customElements.define('preview-bar', PreviewBar);
  const bar = new PreviewBar();
  document.adoptedStyleSheets.push(pageStyle);
  const loadAnew = () => {
    keepPlace(bar.holdsFocus);
    location.reload();
  };
  const ask = () => {
    hot.send('guong-sang:page', decodeURI(location.pathname));
  };
  hot.on('guong-sang:changed', loadAnew);
  hot.on('vite:ws:disconnect', () => {
    bar.loseTouch();
  });
  hot.on('guong-sang:report', (report: Report) => {
    const drawn = drawnFrom();
    if (drawn !== undefined && drawn !== report.version) {
      loadAnew();
      return;
    }
    bar.show(report);
    if (!bar.isConnected) document.body.append(bar);
    markLinks(report.marks);
    showNotice(report.notice);
    returnToPlace(bar);
  });
  ask();
  void removeWorkers();
}
