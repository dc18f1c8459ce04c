import type { Locator, Page } from 'playwright-core';

const furthest = 80;

/** Somebody who has no mouse: everything is reached by Tab and worked by keys. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on from where the focus is; throws when the element is not to be reached. */
  async goTo(element: Locator): Promise<void> {
    await element.waitFor();
    for (let presses = 0; presses < furthest; presses++) {
      if (await element.evaluate((node) => node === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(element)} is not reached by Tab.`);
  }

  async typeInto(label: string, text: string): Promise<void> {
    await this.goTo(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.type(text);
  }

  async press(role: 'button' | 'link' | 'checkbox', name: string | RegExp): Promise<void> {
    await this.goTo(this.page.getByRole(role, { name }).first());
    await this.page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
  }

  /** Chooses the radio button so many steps after the first of its group; the group is entered by Tab. */
  async choose(group: Locator, steps: number): Promise<void> {
    await this.goTo(group.getByRole('radio').first());
    await this.page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await this.page.keyboard.press('ArrowRight');
  }
}
