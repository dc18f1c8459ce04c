import type { OwnProgramme } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { opensAs, twice } from './steps.js';
import type { Call } from './walk.js';

const route = '/api/v1/coach/practice/programme';
const draft: OwnProgramme['draft'] = {
  changes: 1,
  changedAt: { date: '2026-11-26', time: '09:00', zone: 'Europe/London' },
  changedBy: 'Ruth',
};

/** What a lead coach can ask for where the programme is adapted. */
export function callsOfProgramme(url: string): Call[] {
  const address = `${url}/coach/practice/programme`;
  const drafted = opensAs(address, /\/practice\/programme\?/, (answer) => ({ ...answer, draft }));
  const title = (page: Page) => page.getByLabel('Title', { exact: true }).first();
  const publishing = twice(/^Publish the draft/, 'Yes, publish it');
  const discarding = twice('Give the draft up', 'Yes, give it up');
  const asked = (first: (page: Page) => Promise<void>) => async (page: Page) => {
    await drafted(page);
    await first(page);
  };
  return [
    { route: `GET ${route}`, open: opens(address), says: { 'not-signed-in': 'You are no longer signed in here' } },
    {
      route: `GET ${route}/compare`,
      open: drafted,
      act: async (page) => {
        const [summary, field] = [page.getByText('Compare two versions'), page.getByLabel('After', { exact: true })];
        if ((await field.count()) > 0) await summary.click();
        await field.waitFor({ state: 'detached' });
        await summary.click();
      },
    },
    { route: `GET ${route}/preview/page`, open: opens(`${address}/preview/page?stage=communication`) },
    {
      route: `GET ${route}/preview/emails`,
      open: opens(`${address}/preview`),
      act: async (page) => {
        await page.getByText('Their page', { exact: true }).click();
        await page.getByText('Their emails', { exact: true }).click();
      },
    },
    {
      route: `PUT ${route}/draft`,
      open: async (page) => {
        await opens(address)(page);
        await page.getByText('Open, honest communication').click();
        await title(page).fill('Talking');
      },
      act: async (page) => {
        await title(page).focus();
        await title(page).blur();
      },
      fields: ['texts.programme.1.communication.title.en'],
      kept: async (page) => (await title(page).inputValue()) === 'Talking',
    },
    ...callsOfProgrammes(address),
    { route: `DELETE ${route}/draft`, open: asked(discarding.first), act: discarding.act },
    { route: `POST ${route}/versions`, open: asked(publishing.first), act: publishing.act },
  ];
}

/** Where there is another programme, which is not for new couples yet. */
function callsOfProgrammes(address: string): Call[] {
  const id = '0190a000-0000-7000-8000-00000000beef';
  const another = { id, name: 'Another', forNew: false, versions: 1 };
  const at = { date: '2026-11-26', time: '09:00', zone: 'Europe/London' };
  const published = { number: 1, publishedAt: at, publishedBy: 'Ruth', couples: 0 };
  const chosen = { programmes: [another], programme: id, versions: [published] };
  const two = opensAs(address, /\/practice\/programme\?/, (answer) => ({ ...answer, ...chosen }));
  const letting = twice('Let new couples start it', 'Yes, let them start it');
  const unfolded = async (page: Page) => {
    await two(page);
    await page.getByText('Its name, and another programme').click();
  };
  const name = (page: Page) => page.getByLabel('Name of this programme');
  const newName = (page: Page) => page.getByLabel('Name of the new programme');
  return [
    {
      route: `POST ${route}s`,
      open: async (page) => {
        await unfolded(page);
        await newName(page).fill('A third one');
      },
      act: (page) => page.getByRole('button', { name: 'Make it' }).click(),
      fields: ['name'],
      kept: async (page) => (await newName(page).inputValue()) === 'A third one',
    },
    {
      route: `PUT ${route}s/{id}`,
      open: async (page) => {
        await unfolded(page);
        await name(page).fill('A better name');
      },
      act: (page) => page.getByRole('button', { name: 'Change the name' }).click(),
      fields: ['name'],
      kept: async (page) => (await name(page).inputValue()) === 'A better name',
    },
    {
      route: `PUT ${route}s/for-new`,
      open: async (page) => {
        await two(page);
        await letting.first(page);
      },
      act: letting.act,
    },
  ];
}
