import type { Locator, Page } from 'playwright-core';
import { redrawn } from '../layout/edges.js';
import { linkIn, type Standalone } from '../standalone.js';
import type { Visitor } from '../visitor.js';
import type { Written } from './said-words.js';

/** The secret of a link that was never sent, and what its page says. */
export const unknown = 'A'.repeat(43);
export const dead = 'This link no longer opens anything';

export interface Looking {
  /** Looks at the page as it stands now; `path` is its path in the router. */
  readonly looks: (path: string, state: string) => Promise<void>;
  /** What the pages say in place of these English words, where they speak another language. */
  readonly inWords?: (english: string) => string | RegExp;
}

/** What is done on the way: opening pages, reading them, following the links of emails, and acting by the keys alone. */
export class PageSteps {
  /** Paths of the router that were looked at. */
  readonly visited = new Set<string>();
  readonly w: (english: string) => string | RegExp;

  constructor(
    readonly troth: Standalone,
    readonly sasha: Visitor,
    /** Whom it is about and what they write. */
    readonly said: Written,
    private readonly looking: Looking,
  ) {
    this.w = looking.inWords ?? ((english) => english);
  }

  get page(): Page {
    return this.sasha.page;
  }

  /** For acts of a file of their own. */
  get way() {
    return {
      words: this.w,
      looks: (path: string, state: string) => this.looks(path, state),
      looksAt: (...to: Parameters<PageSteps['looksAt']>) => this.looksAt(...to),
    };
  }

  async looksAt(address: string, heading: string | RegExp, path: string, state: string): Promise<void> {
    await this.sasha.openTo(address, this.named(heading));
    await this.looks(path, state);
  }

  looks(path: string, state: string): Promise<void> {
    this.visited.add(path);
    return this.looking.looks(path, state);
  }

  sees(heading: string): Promise<void> {
    return this.sasha.sees(this.w(heading));
  }

  reads(words: string): Promise<void> {
    return this.page.getByText(this.w(words)).first().waitFor();
  }

  /** By Enter, once it can be pressed. */
  async presses(words: string): Promise<void> {
    await this.follows(this.page.getByRole('button', { name: this.w(words), disabled: false }));
  }

  async follows(linkOrButton: Locator): Promise<void> {
    await linkOrButton.press('Enter');
  }

  /** A radio button or a checkbox, by Space. */
  async chooses(box: Locator): Promise<void> {
    await box.press('Space');
  }

  field(name: string): Locator {
    return this.page.locator(`[name=${name}]`);
  }

  /** Shows all that a page has folded away. */
  unfolds(): Promise<void> {
    return this.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  }

  /** Looks at the page with all of it shown that a phone alone has folded away. */
  async looksUnfolded(path: string): Promise<void> {
    const usual = this.page.viewportSize()!;
    await this.isAsWideAs({ width: 390, height: 844 });
    await this.unfolds();
    await this.looks(path, 'everything unfolded');
    await this.isAsWideAs(usual);
  }

  async signIn(email: string): Promise<void> {
    await this.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
    await this.looksAt(await this.link(email, 'sign-in-link'), 'Welcome back', '/us/sign-in', 'open');
    await this.presses('Open my page');
  }

  /** Moves the clock by days until somebody has an email of that kind, for two weeks at most. */
  async untilMail(to: string, kind: string): Promise<void> {
    for (let days = 0; days < 15 && (await this.troth.mail({ to, kind })).length === 0; days++)
      await this.troth.advance('P1D');
  }

  async link(to: string, kind: string): Promise<string> {
    return linkIn(await this.troth.newestMail(to, kind));
  }

  /** The address of the page that tells why an email came. */
  async about(to: string, kind: string): Promise<string> {
    const { links } = await this.troth.newestMail(to, kind);
    return links.find((one) => new URL(one).pathname === '/mail') ?? '';
  }

  private async isAsWideAs(size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await redrawn(this.page);
  }

  /** A heading by the page's own words, or by a name, which is the same in every language. */
  private named(heading: string | RegExp): string | RegExp {
    const isName = heading === this.said.ana || heading === this.said.ben;
    return typeof heading === 'string' && !isName ? this.w(heading) : heading;
  }
}
