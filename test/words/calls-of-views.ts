import type { SavedView } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { press } from './steps.js';
import type { Call } from './walk.js';

const mondays: SavedView = { id: '0190a000-0000-7000-8000-000000000009', name: 'Mondays', kept: { sort: 'name' } };
const name = 'Name of the view';

/** What a coach can ask for of the views of their list. */
export function callsOfViews(url: string): Call[] {
  const unfolds = async (page: Page) => {
    await opens(`${url}/coach`)(page);
    await page.getByText('Saved views').click();
  };
  const shown = async (page: Page) => {
    await page.route('**/api/v1/coach/views', (route) => route.fulfill({ json: [mondays] }));
    await unfolds(page);
  };
  return [
    {
      route: 'GET /api/v1/coach/views',
      open: unfolds,
      act: unfolds,
      says: { 'not-signed-in': 'You are no longer signed in here' },
    },
    {
      route: 'POST /api/v1/coach/views',
      open: async (page) => {
        await unfolds(page);
        await page.getByLabel(name).fill('Quiet ones');
      },
      act: press('Save this view'),
      fields: ['name'],
      kept: async (page) => (await page.getByLabel(name).inputValue()) === 'Quiet ones',
    },
    {
      route: 'PUT /api/v1/coach/views/{id}',
      open: async (page) => {
        await shown(page);
        await press('Rename “Mondays”')(page);
      },
      act: press('Keep this name'),
      fields: ['name'],
    },
    { route: 'DELETE /api/v1/coach/views/{id}', open: shown, act: press('Delete “Mondays”') },
  ];
}
