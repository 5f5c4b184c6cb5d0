/**
 * Puts the base path before the links of a run of story HTML that lead within the site. In a run,
 * `<a href="/` can only be the start of a link: texts have their `<` escaped, attributes their `"`.
 */
export const withBasePath = (html: string, basePath: string): string =>
  html.replaceAll('<a href="/', `<a href="${basePath.replace(/\/+$/u, '')}/`);

/** Leaves the text of links within the site that lead to no page for which `isPage` is true; links stand in no other link. */
export const withoutDeadLinks = (html: string, isPage: (path: string) => boolean): string =>
  html.replace(/<a href="(?<target>\/[^"]*)"[^>]*>(?<text>.*?)<\/a>/gsu, (link, target: string, text: string) =>
    isPage(target) ? link : text,
  );

/** Marks the links of a run whose text is their address, so that paper does not say it twice. */
export const withBareLinks = (html: string): string =>
  html.replace(
    /<a (?<link>href="(?<address>https:[^"]+)"[^>]*)>\k<address><\/a>/gu,
    '<a class="bare" $<link>>$<address></a>',
  );
