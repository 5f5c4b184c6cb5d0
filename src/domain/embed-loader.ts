/**
 * The loader that snippets name. Other sites hold its hash beside its address, so a published version
 * never changes by a single byte: what must change is a new file with a new number, and old ones stay.
 */
export const embedLoader = {
  version: 1,
  /** The hash of `src/embed-loader/v1.js` as the `integrity` of a script. */
  integrity: 'sha384-gM2qXMnGUpstq03oLSY3UMGznk72Quc3bqSgrX4itay3Vcdvqh7vGwJdm/iOiK+x',
} as const;
