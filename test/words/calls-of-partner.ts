import type { AnswerOf, us as usRoutes } from '@troth/contract';
import type { Page } from 'playwright-core';
import { opens } from './calls.js';
import { callsOfOwnSessions } from './calls-of-sessions.js';
import { press, flips, opensAs, changed, twice } from './steps.js';
import type { Call } from './walk.js';

const signedOut = 'We have no passwords for you to remember';

export function callsOfPartner(url: string): Call[] {
  const us = (change: Partial<AnswerOf<typeof usRoutes.show>>, page = '/us') =>
    opensAs(`${url}${page}`, /\/api\/v1\/us$/, (answer) => ({ ...answer, ...change }));
  const preferences = opens(`${url}/preferences`);
  const asked = (open: (page: Page) => Promise<unknown>, { first, act }: ReturnType<typeof twice>) => ({
    open: async (page: Page) => {
      await open(page);
      await first(page);
    },
    act,
  });
  const stages = [
    { id: 'communication', title: 'Open, honest communication', state: 'completed' as const },
    { id: 'transparency', title: 'Transparency', state: 'here' as const },
  ];
  return [
    { route: 'GET /api/v1/us', open: opens(`${url}/us`), says: { 'not-signed-in': signedOut } },
    { route: 'GET /api/v1/us/emails', open: preferences },
    {
      route: 'PUT /api/v1/us/preferences',
      ...changed(preferences, 'When we ask you', 'time', '19:35'),
      fields: ['weekday', 'time', 'zone'],
    },
    {
      route: 'PUT /api/v1/us/language',
      open: preferences,
      act: press('Use this language'),
    },
    {
      route: 'PUT /api/v1/us/quiet-hours',
      ...changed(preferences, 'Your quiet hours', 'from', '21:05'),
      fields: ['quietHours.from', 'quietHours.until'],
    },
    {
      route: 'POST /api/v1/us/address',
      open: async (page) => {
        await preferences(page);
        await page.getByLabel('Your new email address').fill('new@home.example');
      },
      act: press('Send the link there'),
      fields: ['email'],
      kept: async (page) => (await page.getByLabel('Your new email address').inputValue()) === 'new@home.example',
    },
    { route: 'PUT /api/v1/us/emails/{kind}', open: preferences, act: flips(/./) },
    { route: 'PUT /api/v1/us/sharing', open: opens(`${url}/us`), act: flips(/Share how I saw/) },
    { route: 'PUT /api/v1/us/optional-stage', open: opens(`${url}/us`), act: flips(/stage on forgiveness/) },
    { route: 'GET /api/v1/us/measures', open: opens(`${url}/questions`) },
    {
      route: 'PUT /api/v1/us/measures',
      open: opensAs(`${url}/questions`, /\/us\/measures$/, () => ({ asked: openQuestions, trajectories: [] })),
      act: press('Send my answers'),
    },
    { route: 'GET /api/v1/us/intake', open: opens(`${url}/us/before`) },
    {
      route: 'PUT /api/v1/us/intake',
      open: async (page) => {
        await opens(`${url}/us/before`)(page);
        await page.getByLabel('In your own words').fill('That we laugh again.');
      },
      act: press(/Send this to my coach|Save the changes/),
      fields: ['hope'],
      kept: async (page) => (await page.getByLabel('In your own words').inputValue()) === 'That we laugh again.',
    },
    {
      route: 'DELETE /api/v1/us/intake',
      ...asked(
        opensAs(`${url}/us/before`, /\/us\/intake$/, () => ({ told: account })),
        twice('Take it all back', 'Yes, erase it'),
      ),
    },
    {
      route: 'POST /api/v1/us/safety',
      open: async (page) => {
        await opens(`${url}/us/safety`)(page);
        await page.getByLabel(/^Only if you would like to hear/).fill('By text.');
      },
      act: press('Send my answers privately'),
      fields: ['reach'],
      kept: async (page) => (await page.getByLabel(/^Only if you would like to hear/).inputValue()) === 'By text.',
    },
    {
      route: 'POST /api/v1/us/safety/talk',
      open: async (page) => {
        await opens(`${url}/us`)(page);
        await press('I would like to talk to someone privately')(page);
        await page.getByLabel('How and when is it safe to reach you?').fill('By text.');
      },
      act: press('Send privately'),
      fields: ['reach', 'words'],
      kept: async (page) =>
        (await page.getByLabel('How and when is it safe to reach you?').inputValue()) === 'By text.',
    },
    ...callsOfOwnSessions(url),
    { route: 'GET /api/v1/us/messages', open: opens(`${url}/us/messages`) },
    {
      route: 'POST /api/v1/us/messages',
      open: async (page) => {
        await opens(`${url}/us/messages`)(page);
        await page.getByLabel('Write to your coach').fill('May I ask something?');
      },
      act: press('Send'),
      fields: ['text'],
      kept: async (page) => (await page.getByLabel('Write to your coach').inputValue()) === 'May I ask something?',
    },
    { route: 'GET /api/v1/us/my-data', open: opens(`${url}/us/my-data`) },
    { route: 'GET /api/v1/us/consents', open: opens(`${url}/us/agreed`) },
    {
      route: 'PUT /api/v1/us/consents/{purpose}',
      open: opensAs(`${url}/us/agreed`, /\/us\/consents$/, () => [
        { purpose: 'emails', holds: false, said: null, asks: '2' },
      ]),
      act: press('I agree'),
      fields: ['version'],
    },
    {
      route: 'DELETE /api/v1/us/consents/emails',
      ...asked(opens(`${url}/us/agreed`), twice('Take back my yes to emails', 'Yes, stop these emails')),
    },
    {
      route: 'POST /api/v1/us/erase',
      ...asked(opens(`${url}/us/my-data`), twice('Erase everything of mine', 'Yes, erase it')),
    },
    { route: 'GET /api/v1/us/weekly-practices', open: opens(`${url}/us`) },
    {
      route: 'PUT /api/v1/us/weekly-practices/{practice}',
      open: async (page) => {
        await opensAs(`${url}/us`, /\/us\/weekly-practices$/, (answer) => ({ ...answer, together: [done], alone: [] }))(
          page,
        );
        await page.getByLabel('How was it?').fill('We laughed.');
      },
      act: press('Keep these words'),
      fields: ['words.text'],
      kept: async (page) => (await page.getByLabel('How was it?').inputValue()) === 'We laughed.',
    },
    {
      route: 'PUT /api/v1/us/promises/{promiseId}',
      open: async (page) => {
        await us({ myPromises: [promise] })(page);
        await press('Change it')(page);
        await page.getByLabel('then I will …').fill('ring at one');
      },
      act: press('Save the change'),
      fields: ['ifCue', 'thenAct', 'dueOn'],
      kept: async (page) => (await page.getByLabel('then I will …').inputValue()) === 'ring at one',
    },
    {
      route: 'POST /api/v1/us/promises/{promiseId}/let-go',
      ...asked(us({ myPromises: [promise] }), twice('Let it go', 'Yes, let it go')),
    },
    {
      route: 'POST /api/v1/us/check-in',
      open: us({ rhythm: 'resting', week: null }),
      act: press('Answer a check-in now'),
    },
    {
      route: 'PUT /api/v1/us/word-after',
      open: us({
        enrolment: { state: 'completed' as const, hasCoach: true, left: false, pausedUntil: null, openUntil: null },
        wordAfter: false,
      }),
      act: (page) => page.getByRole('checkbox', { name: 'Write to me once more in three months' }).click(),
    },
    { route: 'POST /api/v1/us/pause', open: preferences, act: press('Pause') },
    {
      route: 'POST /api/v1/us/resume',
      open: us(
        { enrolment: { state: 'paused', hasCoach: true, left: false, pausedUntil: null, openUntil: null } },
        '/preferences',
      ),
      act: press('Go on'),
    },
    { route: 'POST /api/v1/us/leave', ...asked(preferences, twice('Leave the programme', 'Yes, leave')) },
    { route: 'POST /api/v1/us/complete', ...asked(preferences, twice('End it, apart', 'Yes, end it')) },
    {
      route: 'POST /api/v1/us/agree-stage',
      open: us({ canAgreeStage: true, agreed: false }),
      act: press('I am ready to go on'),
    },
    {
      route: 'POST /api/v1/us/return',
      open: async (page) => {
        await us({
          where: { stage: 'transparency', title: 'Transparency', place, purpose: '', round: 1, weekInRound: 1, stages },
        })(page);
        await page.getByLabel('The stage to go back to').selectOption('communication');
      },
      act: press('Begin a new round there, for both of us'),
    },
    {
      route: 'PUT /api/v1/us/invitation',
      ...changed(us({ invitation }), 'The name they go by', 'partner-email', 'ole.new@home.example'),
      fields: ['name', 'email'],
    },
    { route: 'POST /api/v1/us/invitation/resend', open: us({ invitation }), act: press('Send the invitation again') },
    {
      route: 'DELETE /api/v1/us/session',
      open: opens(`${url}/us`),
      act: press('Close my page on this device'),
    },
    { route: 'DELETE /api/v1/us/session/everywhere', open: preferences, act: press('Close my page on every device') },
  ];
}

const place = { number: 2, of: 5, optional: 1 };
const done = { id: 'say-it-back', title: 'Say it back', minutes: 15, steps: ['Stop.'], said: 'done', words: null };
const promise = {
  promiseId: 'x'.repeat(43),
  text: 'If it is noon, then I will call.',
  ifCue: 'it is noon',
  thenAct: 'call',
  dueOn: '2099-01-01',
  mark: null,
  open: true,
  letGo: false,
  mayChange: true,
};
const account = { causes: ['lies'], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null };
const askedScale = { min: 0, max: 10, minLabel: 'Not at all', maxLabel: 'Completely' };
const local = { date: '2026-11-26', time: '20:00', zone: 'Europe/Berlin' };
const openQuestions = {
  measures: [
    {
      key: 'troth-6@1',
      name: 'How things are',
      about: 'Think of the past two weeks.',
      items: [{ id: 'trust', text: 'I can trust my partner.' }],
      scale: askedScale,
      provenance: 'Our own.',
    },
  ],
  given: null,
  openUntil: local,
};
const invitation = { name: 'Ole', email: 'ole@home.example', state: 'sent' as const, sent: local, validUntil: local };
