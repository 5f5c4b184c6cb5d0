const sheet = (css: string): CSSStyleSheet => {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  return style;
};

/** How the bar looks. */
export const barStyle = sheet(`
:host {
  position: fixed;
  inset: auto 0 0;
  z-index: 100;
  display: block;
  border-top: 2px solid var(--colour-accent);
  background: var(--colour-surface);
  color: var(--colour-text);
  font-family: var(--font-text);
  font-size: var(--text-s);
  line-height: 1.5;
}
:host(.errors) { border-top-color: var(--colour-primary); }
* { box-sizing: border-box; }
[hidden], :host(.empty) section, .lost:empty { display: none; }
section { overflow-y: auto; max-height: 40vh; border-bottom: 1px solid var(--colour-line); }
ul { margin: 0; padding: 0 var(--space-page); list-style: none; }
li { padding-block: var(--space-2); overflow-wrap: anywhere; }
li + li { border-top: 1px solid var(--colour-line); }
p { max-width: var(--width-page); margin: 0; }
.lost { padding: var(--space-2) var(--space-page); font-weight: 600; }
.head span { color: var(--colour-muted); }
.head a, .head strong { font-weight: 600; }
.error a, .error strong { color: var(--colour-primary); }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-4); padding-inline: var(--space-page); }
button, a { display: inline-flex; align-items: center; min-height: var(--size-target); color: inherit; font: inherit; }
button { padding: 0; border: 0; background: none; font-weight: 600; text-align: start; cursor: pointer; }
button::before {
  content: '';
  width: 0.5em;
  height: 0.5em;
  margin-inline: 0.125em 0.625em;
  border: solid currentColor;
  border-width: 0 0.125em 0.125em 0;
  rotate: -45deg;
}
button[aria-expanded='true']::before { rotate: 45deg; }
:host(.empty) button::before { content: none; }
button:focus-visible, a:focus-visible, section:focus-visible { outline: 3px solid var(--colour-accent); outline-offset: -3px; }
@media print { :host { display: none; } }
`);

/** What the preview changes on the page itself: room for the bar below its end, and the marks. */
export const pageStyle = sheet(`
@media screen {
  body { padding-bottom: var(--preview-bar, 0); }
  html { scroll-padding-bottom: var(--preview-bar, 0); }
}
.preview-mark, .preview-notice { background: var(--colour-mark); color: var(--colour-text); }
.preview-mark {
  display: inline-block;
  padding-inline: var(--space-2);
  border: 1px solid currentColor;
  border-radius: var(--radius);
  font-size: var(--text-s);
  font-weight: 600;
}
.preview-notice { padding: var(--space-3); border-inline-start: 4px solid var(--colour-accent); }
@media print { .preview-mark, .preview-notice { display: none; } }
`);
