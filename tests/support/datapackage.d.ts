/** What the tests use of the reader of data packages, which brings no types. */
declare module 'datapackage' {
  /** A table of a package. */
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    /** Reads the rows, each checked against the table's description; fails with `errors` on the first wrong one. */
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }

  /** A package: a descriptor by itself, or one beside its files. */
  export class Package {
    static load(descriptor: object | string): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
