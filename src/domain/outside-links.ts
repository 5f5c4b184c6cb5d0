/** A comment, a whole script, or a tag with its attributes, whose values may hold anything but their own quotes. */
const markup =
  /<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>|<(?<name>[a-z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>/giu;

/**
 * Makes every link of a rendered part of a document open outside the frame that shows it; those that lead within
 * the part itself stay. Tags are read one after the other, so that what looks like a link within a value is none.
 */
export const withOutsideLinks = (html: string): string =>
  html.replace(markup, (tag: string, name: string | undefined, attributes: string | undefined) => {
    if (name?.toLowerCase() !== 'a' || attributes === undefined) return tag;
    if (/^\s(?:[^"']|"[^"]*"|'[^']*')*?\bhref="#/u.test(attributes) || !/\shref=/u.test(attributes)) return tag;
    return `<a${withoutAttributes(attributes)} target="_blank" rel="noopener">`;
  });

/** The attributes of a tag without those that say where a link opens. */
const withoutAttributes = (attributes: string): string =>
  attributes.replace(/\s+(?<name>[^\s=]+)(?:="[^"]*"|='[^']*'|=[^\s"']+)?/gu, (attribute: string, name: string) =>
    ['target', 'rel'].includes(name.toLowerCase()) ? '' : attribute,
  );
