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

/** Response headers of everything that is no page. */
export const fileHeaders: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

/** Response headers of every page, applied by the server of `npm start`. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  ...fileHeaders,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
