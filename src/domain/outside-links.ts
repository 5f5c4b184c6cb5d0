/**
 * Makes every link of a document's part open outside the frame that shows it; those that lead within
 * the part itself stay. In rendered HTML `<a ` can only be the start of a link: texts have their `<` escaped.
 */
export const withOutsideLinks = (html: string): string =>
  html.replace(/<a\b(?<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>/gu, (link, attributes: string) => {
    if (/\shref="#/u.test(attributes) || !/\shref=/u.test(attributes)) return link;
    const others = attributes.replace(/\s(?:target|rel)="[^"]*"/gu, '');
    return `<a${others} target="_blank" rel="noopener">`;
  });
