import type { MessageTemplate } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { press } from './steps.js';
import type { Call } from './walk.js';

const welcome: MessageTemplate = {
  id: '0190a000-0000-7000-8000-000000000009',
  name: 'Welcome',
  text: 'Hello {name}',
};
const name = 'Name of the template';

/** What a coach can ask for of their templates, in the thread on a couple's page at this address. */
export function callsOfTemplates(address: string): Call[] {
  const unfolds = async (page: Page) => {
    await opens(address)(page);
    await press(/^Messages with/)(page);
    await page.getByText('Templates', { exact: true }).click();
  };
  const shown = async (page: Page) => {
    await page.route('**/api/v1/coach/templates', (route) => route.fulfill({ json: [welcome] }));
    await unfolds(page);
  };
  return [
    { route: 'GET /api/v1/coach/templates', open: unfolds, act: unfolds },
    {
      route: 'POST /api/v1/coach/templates',
      open: async (page) => {
        await unfolds(page);
        await press('Write a new one')(page);
        await page.getByLabel(name).fill('Welcome');
        await page.getByLabel('Text of the template').fill('Hello {name}');
      },
      act: press('Keep this template'),
      fields: ['name', 'text'],
      kept: async (page) => (await page.getByLabel('Text of the template').inputValue()) === 'Hello {name}',
    },
    {
      route: 'PUT /api/v1/coach/templates/{id}',
      open: async (page) => {
        await shown(page);
        await press('Change “Welcome”')(page);
      },
      act: press('Keep this template'),
      fields: ['name', 'text'],
    },
    {
      route: 'DELETE /api/v1/coach/templates/{id}',
      open: async (page) => {
        await shown(page);
        await press('Delete “Welcome”')(page);
      },
      act: press('Yes, delete it'),
    },
  ];
}
