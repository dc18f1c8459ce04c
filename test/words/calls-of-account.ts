import type { CoachAccount } from '@troth/contract';
import { opens } from './calls.js';
import { opensAs, press } from './steps.js';
import type { Call } from './walk.js';

/** What a coach can ask for on the page of their own account. */
export function callsOfAccount(url: string): Call[] {
  const address = `${url}/coach/account`;
  const time = { date: '2026-11-23', time: '09:00', zone: 'Europe/London' };
  const elsewhere: CoachAccount['sessions'][number] = {
    id: '0190a000-0000-7000-8000-000000000009',
    device: { browser: 'Firefox', system: 'Linux' },
    startedAt: time,
    lastUsedAt: time,
    current: false,
  };
  const account = (change: Partial<CoachAccount>) =>
    opensAs(address, /\/api\/v1\/coach\/account$/, (answer) => ({ ...answer, ...change }));
  return [
    { route: 'GET /api/v1/coach/account', open: opens(address) },
    {
      route: 'POST /api/v1/coach/account/password',
      open: async (page) => {
        await opens(address)(page);
        await page.getByLabel('Password of today').fill('the one of today');
        await page.getByLabel('New password').fill('three herons by the weir');
      },
      act: press('Change my password'),
      fields: ['current', 'password'],
      kept: async (page) => (await page.getByLabel('New password').inputValue()) === 'three herons by the weir',
    },
    {
      route: 'DELETE /api/v1/coach/account/sessions/{id}',
      open: account({ sessions: [elsewhere] }),
      act: press('End this session: Firefox on Linux'),
    },
    {
      route: 'DELETE /api/v1/coach/account/sessions',
      open: account({ sessions: [elsewhere] }),
      act: press('End all but this one'),
    },
  ];
}
