/** The frame asks for light or dark colours by `?theme=`; else the reader's device decides. */
const theme = new URLSearchParams(location.search).get('theme');

if (theme === 'light' || theme === 'dark') {
  document.documentElement.classList.add(`${theme}-only`);
  for (const source of document.querySelectorAll<HTMLSourceElement>('source[media]'))
    source.media = source.media.replace(
      'prefers-color-scheme: dark',
      theme === 'dark' ? 'min-width: 0' : 'max-width: 0',
    );
}
