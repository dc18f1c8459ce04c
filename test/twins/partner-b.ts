import type { Twin, Letter } from './twin.js';
import type { Seen } from './seen.js';

const address = '203.0.113.7';

/** Partner B's eyes: keeps all that any way of asking, reading or waiting shows to B, byte by byte. */
export class PartnerB {
  readonly seen: Seen[] = [];
  private checkInToken: string | null = null;
  private cookie: string | null = null;

  constructor(private readonly twin: Twin) {}

  signedIn(cookie: string): void {
    this.cookie = cookie;
  }

  /** An email arrived: its bytes, its headers, its size and the instant of its coming. */
  receive({ kind, raw, at }: Letter): void {
    const head = raw.indexOf('\r\n\r\n');
    // A soft line break may fall into a secret; where the breaks are is kept beside the joined text.
    const lines = raw.split('\r\n').map(({ length }) => length);
    const body = raw.slice(head + 4).replace(/=\r\n/g, '');
    this.keep('instant', kind, at, kind);
    this.keep('email headers', kind, at, raw.slice(0, head));
    this.keep('email', kind, at, `${raw.length} bytes in lines of ${lines.join()}\n${body}`);
  }

  opensCheckIn(token: string): void {
    this.checkInToken = token;
  }

  /** What a look at everything shows that is there every day. */
  async look(): Promise<void> {
    await this.get('/api/v1/us');
    if (this.checkInToken) await this.ask('POST', '/api/v1/check-in/look', { token: this.checkInToken });
  }

  /** The same with what changes rarely, each page that B may open among it. */
  async lookThrough(paths: readonly string[], mailToken: string | null): Promise<void> {
    await this.look();
    for (const path of paths) await this.get(path);
    if (mailToken) await this.ask('POST', '/api/v1/mail/look', { token: mailToken });
  }

  /** Reads their page in a browser. */
  async readPage(): Promise<void> {
    if (!this.twin.pages || !this.cookie) return;
    this.keep('page', '/us', this.twin.clock.now().getTime(), await this.twin.pages.read('/us', this.cookie));
  }

  private get(path: string): Promise<void> {
    return this.ask('GET', path);
  }

  private async ask(method: 'GET' | 'POST', url: string, body?: object): Promise<void> {
    const answer = await this.twin.api.fastify.inject({
      method,
      url,
      remoteAddress: address,
      headers: { host: 'localhost:3000', ...(this.cookie ? { cookie: this.cookie } : {}) },
      ...(body ? { payload: body } : {}),
    });
    const at = this.twin.clock.now().getTime();
    const about = `${method} ${url}`;
    // Its length stands with the answer, and what Date says is the machine's clock.
    const { date: _date, 'content-length': _length, ...headers } = answer.headers;
    this.keep('answer headers', about, at, `${answer.statusCode} ${JSON.stringify(headers)}`);
    const channel = url.endsWith('/export') ? 'export' : 'answer';
    this.keep(channel, about, at, `${answer.rawPayload.length} bytes\n${answer.body}`);
  }

  private keep(channel: Seen['channel'], about: string, at: number, text: string): void {
    this.seen.push({ channel, about, at, text });
  }
}
