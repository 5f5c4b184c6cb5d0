/** Milliseconds after which a file that does not come counts as lost. */
const patience = 30_000;

/** Loads the files of the lookup's index, each once; one that did not come can be asked for again. */
export class LookupFiles {
  /** Files asked for so far. */
  requests = 0;
  readonly #address: (name: string) => string;
  readonly #asked = new Map<string, Promise<Uint8Array>>();
  readonly #here = new Set<string>();

  /** `address` gives the address of a file by its name. */
  constructor(address: (name: string) => string) {
    this.#address = address;
  }

  /** Whether a file has come. */
  has(name: string): boolean {
    return this.#here.has(name);
  }

  /** A file, unpacked. Rejects when it does not come whole. */
  load(name: string): Promise<Uint8Array> {
    const asked = this.#asked.get(name) ?? this.#ask(name);
    this.#asked.set(name, asked);
    return asked;
  }

  async #ask(name: string): Promise<Uint8Array> {
    this.requests += 1;
    try {
      const response = await fetch(this.#address(name), { signal: AbortSignal.timeout(patience) });
      if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
      const unpacked = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
      const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
      this.#here.add(name);
      return bytes;
    } catch (cause) {
      this.#asked.delete(name);
      throw cause;
    }
  }
}
