/**
 * The content security policy of every page, besides the script and style sources that the build
 * adds. Only the site itself is a source; `frame-ancestors` works in headers only and stands there.
 */
export const contentSecurityPolicy: `${Directive} ${string}`[] = [
  "default-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

type Directive = `${'default' | 'connect' | 'img' | 'font' | 'worker' | 'object'}-src` | 'base-uri' | 'form-action';
