/**
 * Puts the base path before the links of a run of story HTML that lead within the site. In a run,
 * `<a href="/` can only be the start of a link: texts have their `<` escaped, attributes their `"`.
 */
export const withBasePath = (html: string, basePath: string): string =>
  html.replaceAll('<a href="/', `<a href="${basePath.replace(/\/+$/u, '')}/`);

/** Marks the links of a run whose text is their address, so that paper does not say it twice. */
export const withBareLinks = (html: string): string =>
  html.replace(
    /<a (?<link>href="(?<address>https:[^"]+)"[^>]*)>\k<address><\/a>/gu,
    '<a class="bare" $<link>>$<address></a>',
  );
