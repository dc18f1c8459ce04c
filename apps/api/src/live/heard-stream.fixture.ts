import type { CaseloadChange } from '@troth/contract';

/** The stream of changes as a browser reads it: over HTTP, message by message. */
export class HeardStream {
  readonly #reader: ReadableStreamDefaultReader<string>;
  readonly #abort: AbortController;
  #text = '';

  private constructor(
    readonly response: Response,
    abort: AbortController,
  ) {
    this.#abort = abort;
    this.#reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  }

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<HeardStream> {
    const abort = new AbortController();
    const response = await fetch(`${url}/api/v1/coach/changes`, {
      headers: { ...headers, accept: 'text/event-stream' },
      signal: abort.signal,
    });
    const stream = new HeardStream(response, abort);
    if (response.status === 200) await stream.#until(': open\n\n');
    return stream;
  }

  /** The next change that is told. */
  async change(): Promise<CaseloadChange> {
    const [, data = ''] = /event: change\ndata: (.*)\n\n/.exec(await this.#until(/event: change\ndata: .*\n\n/)) ?? [];
    return JSON.parse(data) as CaseloadChange;
  }

  /** All that comes until the server ends it. */
  async rest(): Promise<string> {
    for (;;) {
      const { done, value = '' } = await this.#reader.read();
      this.#text += value;
      if (done) return this.#text;
    }
  }

  close(): void {
    this.#abort.abort();
  }

  async #until(words: string | RegExp): Promise<string> {
    for (;;) {
      const found = typeof words === 'string' ? this.#text.indexOf(words) : this.#text.search(words);
      if (found >= 0) {
        const length = typeof words === 'string' ? words.length : words.exec(this.#text)![0].length;
        const taken = this.#text.slice(0, found + length);
        this.#text = this.#text.slice(found + length);
        return taken;
      }
      const { done, value = '' } = await this.#reader.read();
      if (done) throw new Error(`The stream ended after: ${this.#text}`);
      this.#text += value;
    }
  }
}
