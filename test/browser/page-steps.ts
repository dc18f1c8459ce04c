import type { Locator } from 'playwright-core';
import { linkIn, type Standalone } from './standalone.js';
import type { Visitor } from './visitor.js';

export interface Looking {
  /** Looks at the page as it stands now; `path` is its path in the router. */
  readonly looks: (path: string, state: string) => Promise<void>;
  /** What the pages say in place of these English words, where they speak another language. */
  readonly inWords?: (english: string) => string | RegExp;
}

/** What is done on the way: opening pages, reading them, filling them in, and following the links of emails. */
export abstract class PageSteps {
  protected readonly visited = new Set<string>();
  protected readonly w: (english: string) => string | RegExp;

  constructor(
    protected readonly troth: Standalone,
    protected readonly sasha: Visitor,
    private readonly looking: Looking,
    /** Names stand in a heading as they are, in every language. */
    private readonly names: readonly string[],
  ) {
    this.w = looking.inWords ?? ((english) => english);
  }

  /** For acts of a file of their own. */
  protected get way() {
    return {
      words: this.w,
      looks: (path: string, state: string) => this.looks(path, state),
      looksAt: (...to: Parameters<PageSteps['looksAt']>) => this.looksAt(...to),
    };
  }

  protected async looksAt(address: string, heading: string | RegExp, path: string, state: string): Promise<void> {
    await this.sasha.openTo(address, this.named(heading));
    await this.looks(path, state);
  }

  protected looks(path: string, state: string): Promise<void> {
    this.visited.add(path);
    return this.looking.looks(path, state);
  }

  protected sees(heading: string): Promise<void> {
    return this.sasha.sees(this.w(heading));
  }

  protected reads(words: string): Promise<void> {
    return this.sasha.page.getByText(this.w(words)).first().waitFor();
  }

  protected presses(words: string): Promise<void> {
    return this.sasha.presses(this.w(words));
  }

  /** A heading by the page's own words, or by a name, which is the same in every language. */
  protected named(heading: string | RegExp): string | RegExp {
    return typeof heading === 'string' && !this.names.includes(heading) ? this.w(heading) : heading;
  }

  protected field(name: string): Locator {
    return this.sasha.page.locator(`[name=${name}]`);
  }

  /** Moves the clock by days until somebody has an email of that kind, for two weeks at most. */
  protected async untilMail(to: string, kind: string): Promise<void> {
    for (let days = 0; days < 15 && (await this.troth.mail({ to, kind })).length === 0; days++)
      await this.troth.advance('P1D');
  }

  protected async link(to: string, kind: string): Promise<string> {
    return linkIn(await this.troth.newestMail(to, kind));
  }

  /** The address of the page that tells why an email came. */
  protected async about(to: string, kind: string): Promise<string> {
    const { links } = await this.troth.newestMail(to, kind);
    return links.find((one) => new URL(one).pathname === '/mail') ?? '';
  }
}
