import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { Look } from './look.js';

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

// Far longer than anything takes, so that a busy machine is no fault of the page.
const patience = 20_000;

interface VisitorOptions {
  readonly zone: string;
  readonly on?: 'desktop' | 'phone';
  /** What the browser asks for; British English where it is left out. */
  readonly language?: string;
  /** False for a browser that refuses to store anything, as some are set to. */
  readonly stores?: boolean;
}

const present = new Set<Visitor>();

/** Acts, and adds to a fault what everybody who has arrived and not left had before them then. */
export async function tellingWhatIsSeen(act: () => Promise<void> | void): Promise<void> {
  try {
    await act();
  } catch (fault) {
    const seen = await Promise.all([...present].map((visitor) => visitor.tells()));
    if (fault instanceof Error) fault.stack = [fault.stack, ...seen].join('\n\n');
    throw fault;
  }
}

/** Somebody with a browser of their own; keeps what the pages asked other origins for, and all that they were told. */
export class Visitor {
  /** Addresses outside of Troth that a page asked for. */
  readonly elsewhere: string[] = [];
  /** Faults that a page threw, and what it or the browser wrote to its console as a fault or a warning. */
  readonly troubles: string[] = [];
  /** What the browser refused because the page's policy forbids it. */
  get refused(): string[] {
    return this.troubles.filter((trouble) => trouble.includes('Content Security Policy'));
  }

  private readonly hearing: Promise<string>[] = [];
  /** Addresses that were asked for and have neither been answered nor failed. */
  private readonly unanswered = new Set<string>();

  private constructor(
    private readonly origin: string,
    private readonly context: BrowserContext,
    public page: Page,
    private readonly look: Look,
  ) {}

  static async arrive(browser: Browser, origin: string, look: Look, options: VisitorOptions): Promise<Visitor> {
    const context = await browser.newContext({
      ...(options.on === 'phone' ? phone : desktop),
      locale: options.language ?? 'en-GB',
      timezoneId: options.zone,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    if (options.stores === false) await context.addInitScript(refuseToStore);
    const visitor = new Visitor(origin, context, await context.newPage(), look);
    visitor.listen();
    present.add(visitor);
    return visitor;
  }

  private listen(): void {
    this.context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.origin) this.elsewhere.push(request.url());
      this.unanswered.add(request.url());
    });
    const over = (request: Request) => void this.unanswered.delete(request.url());
    this.context.on('requestfinished', over).on('requestfailed', over);
    this.context.on('response', (response) => {
      // A stream is not over as long as its page is open, and says ids alone.
      const isStream = response.headers()['content-type'] === 'text/event-stream';
      const told = response.url().startsWith(`${this.origin}/api/`) && !isStream;
      if (told) this.hearing.push(response.text().catch(() => ''));
    });
    this.context.on('weberror', (fault) => this.troubles.push(fault.error().message));
    this.context.on('console', (message) => {
      // Chromium itself writes a line for every answer of 4xx, and where nothing answers, which the pages expect and show;
      // and for the frame of an email, which stands apart from its page.
      const expected =
        /^Failed to load resource: (the server responded with a status of 4|net::)|Origin-Agent-Cluster header/;
      const isTrouble = message.type() === 'error' || message.type() === 'warning';
      if (isTrouble && !expected.test(message.text())) this.troubles.push(message.text());
    });
  }

  /** Opens an address, or a path of Troth's; a link with a new secret is opened as a new page would be. */
  async open(address: string): Promise<void> {
    // Of the same origin: from a blank page, Chromium begins a new process each time.
    if (this.page.url() !== 'about:blank') await this.page.goto(this.#between);
    await this.page.goto(new URL(address, this.origin).href);
  }

  /** Whether nothing of Troth's pages is shown, as before the first one or between two. */
  get isBetweenPages(): boolean {
    return ['about:blank', this.#between].includes(this.page.url());
  }

  get #between(): string {
    return new URL('/mark.svg', this.origin).href;
  }

  /** Opens it and waits for its heading. */
  async openTo(address: string, heading: string | RegExp): Promise<void> {
    await this.open(address);
    await this.sees(heading);
  }

  /** Waits until a page with this heading is shown. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading }).first().waitFor();
  }

  /** Waits until these words stand in a field. */
  async seesIn(field: Locator, words: string): Promise<void> {
    const input = await field.elementHandle();
    await this.page.waitForFunction(([node, wanted]) => (node as HTMLInputElement).value.includes(wanted), [
      input,
      words,
    ] as const);
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** Goes on in the tab that a press on this link opens. */
  async follows(link: Locator): Promise<void> {
    const [opened] = await Promise.all([this.context.waitForEvent('page'), link.click()]);
    await this.page.close();
    this.page = opened;
  }

  /** Goes on in a new tab of the same browser; the one before is closed. */
  async newTab(): Promise<void> {
    const before = this.page;
    this.page = await this.context.newPage();
    await before.close();
  }

  async offline(is: boolean): Promise<void> {
    await this.context.setOffline(is);
  }

  async reads(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** The page's address and words, what is still on its way to it, and its faults so far. */
  async tells(): Promise<string> {
    const words = await this.page.evaluate('document.body?.innerText ?? ""').catch((fault: Error) => fault.message);
    return [`At ${this.page.url()}:`, words, 'On their way:', ...this.unanswered, 'Faults:', ...this.troubles].join(
      '\n',
    );
  }

  /** Looks the page over in light and dark, for what shuts people out. */
  looksOver(name: string): Promise<void> {
    return this.look.over(this.page, name);
  }

  /** Takes the page's picture as it stands, where TROTH_SCREENSHOTS is set. */
  isPictured(name: string): Promise<void> {
    return this.look.picture(this.page, name);
  }

  /** Every answer of the API to this visitor so far, as text. */
  async heard(): Promise<string> {
    return (await Promise.all(this.hearing)).join('\n');
  }

  async intercept(address: string, body: string): Promise<void> {
    await this.context.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  }

  async leave(): Promise<void> {
    await this.heard();
    present.delete(this);
    await this.context.close();
  }
}

/** In the page: what a browser does that is set to block all site data. */
function refuseToStore(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
}
