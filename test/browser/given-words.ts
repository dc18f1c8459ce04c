import type { BrowserContext } from 'playwright-core';

/** Everything that Troth's API answered to a browser: names, addresses, what people wrote, and what it says itself. */
export class GivenWords {
  private readonly words = new Set<string>();
  private readonly hearing: Promise<void>[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('response', (response) => {
      const { origin: from, pathname } = new URL(response.url());
      if (from !== origin || !/^\/(api|dev)\//.test(pathname)) return;
      // A stream is not over as long as its page is open, and says ids alone.
      if (response.headers()['content-type'] === 'text/event-stream') return;
      const noted = response.json().then((answer: unknown) => this.note(answer));
      this.hearing.push(noted.catch(() => undefined));
    });
  }

  /** Whether the API gave exactly these words, or, where a chart shortens a name, ones that begin like that. */
  async include(words: string): Promise<boolean> {
    await Promise.all(this.hearing);
    const plain = plainly(words);
    if (this.words.has(plain)) return true;
    return plain.endsWith('…') && [...this.words].some((one) => one.startsWith(plain.slice(0, -1)));
  }

  private note(answer: unknown): void {
    if (typeof answer === 'string') this.words.add(plainly(answer));
    else if (typeof answer === 'object' && answer !== null) for (const one of Object.values(answer)) this.note(one);
  }
}

/** Ids of kinds and rules are shown with spaces in place of their hyphens and dots. */
function plainly(words: string): string {
  return words.trim().replace(/[-.\s]+/g, ' ');
}
