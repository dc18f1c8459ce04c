import { lookAtPreview } from '../acts/look-at-preview.js';
import type { CoachSignIn } from '../coach.js';
import { dead, unknown, type PageSteps } from './page-steps.js';

/** Signs the coach in and looks after the couple, and the practice, as a coach does. */
export async function coachPages(steps: PageSteps, coach: CoachSignIn): Promise<void> {
  await followsLinks(steps);
  await forgetsThePassword(steps, coach);
  await signsIn(steps, coach);
  await looksAfter(steps);
  await readsACouple(steps);
  await runsThePractice(steps);
  await changesTheAccount(steps);
}

async function followsLinks(steps: PageSteps): Promise<void> {
  await steps.looksAt(`/coach/new-device#${unknown}`, 'Sign in on this device', '/coach/new-device', 'open');
  await steps.presses('Yes, this is my device');
  await steps.sees(dead);
  await steps.looks('/coach/new-device', 'dead');
  await steps.looksAt(`/coach/new-password#${unknown}`, 'Choose a new password', '/coach/new-password', 'open');
  await steps.field('password').fill('three herons by the weir');
  await steps.presses('Use this password');
  await steps.sees(dead);
  await steps.looks('/coach/new-password', 'dead');
  await steps.looksAt(`/coach/invitation#${unknown}`, dead, '/coach/invitation', 'dead');
  await steps.looksAt('/coach/single-sign-on?code=x', 'You are not signed in yet', '/coach/single-sign-on', 'refused');
}

async function forgetsThePassword(steps: PageSteps, coach: CoachSignIn): Promise<void> {
  await steps.looksAt('/coach', 'Good to see you', '/coach', 'first seen');
  await steps.presses('Forgotten your password?');
  await steps.field('email').fill(coach.email);
  await steps.looks('/coach', 'password forgotten');
  await steps.presses('Send me the link');
  await steps.sees('Please look in your inbox');
}

async function signsIn(steps: PageSteps, coach: CoachSignIn): Promise<void> {
  await steps.looksAt('/coach', 'Good to see you', '/coach', 'signed out');
  await steps.field('email').fill(coach.email);
  await steps.field('password').fill('not the password');
  await steps.presses('Sign in');
  await steps.reads('do not belong together');
  await steps.looks('/coach', 'refused');
  await steps.field('password').fill(coach.password);
  await steps.presses('Sign in');
  await steps.sees('Hello');
  await steps.page.getByRole('link', { name: steps.said.ana }).waitFor();
  await steps.reads('See who');
  await steps.looks('/coach', 'signed in');
}

async function looksAfter(steps: PageSteps): Promise<void> {
  const { ana, acted } = steps.said;
  const { page } = steps;
  await steps.follows(page.getByRole('link', { name: steps.w('See who') }));
  await steps.sees('People who may need you');
  await steps.follows(page.getByRole('link', { name: ana }));
  await steps.field('words').waitFor();
  await steps.looks('/coach/safety/$id', 'open');
  await steps.field('words').fill(acted);
  await steps.presses('Write it down');
  await steps.reads('Somebody has acted');
  await steps.looks('/coach/safety/$id', 'acted on');
  await steps.looksAt('/coach/safety', 'People who may need you', '/coach/safety', 'open');
}

async function readsACouple(steps: PageSteps): Promise<void> {
  const { page } = steps;
  await steps.sasha.open('/coach');
  const couple = page.getByRole('link', { name: steps.said.ana });
  await couple.waitFor();
  await steps.follows(couple);
  await page.getByText('I found something').first().waitFor();
  const emails = page.getByRole('region', { name: steps.w('Every email') });
  await emails.locator('details').first().waitFor();
  await steps.follows(page.locator('#messages button').first());
  await page.locator('#messages details').first().waitFor();
  await steps.unfolds();
  await steps.looks('/coach/couples/$id', 'everything unfolded');
  await steps.sasha.open('/coach/couples/0190a000-0000-7000-8000-000000000009');
  await page.getByRole('heading').first().waitFor();
  await steps.looks('/coach/couples/$id', 'unknown');
}

async function runsThePractice(steps: PageSteps): Promise<void> {
  const { ana, anasNext } = steps.said;
  await steps.looksAt('/coach/audit', 'Audit log', '/coach/audit', 'filled');
  await steps.looksAt('/coach/practice', 'The people of the practice', '/coach/practice', 'as it is');
  await steps.field('invited-name').fill(ana);
  await steps.field('invited-email').fill(anasNext);
  await steps.presses('Send the invitation');
  await steps.reads('An invitation is on its way');
  await steps.unfolds();
  await steps.page.getByRole('checkbox', { name: ana }).waitFor();
  await steps.looks('/coach/practice', 'everything unfolded');
  await steps.looksAt('/coach/practice/figures', 'The practice in figures', '/coach/practice/figures', 'as it is');
  await steps.looksAt('/coach/practice/programme', 'The programme, in your', '/coach/practice/programme', 'as it is');
  await lookAtPreview(steps.page, steps.way);
}

async function changesTheAccount(steps: PageSteps): Promise<void> {
  await steps.looksAt('/coach/account', 'Your account', '/coach/account', 'as it is');
  await steps.field('current').fill('not the password');
  await steps.field('password').fill('three herons by the weir');
  await steps.presses('Change my password');
  await steps.page.locator('[aria-invalid=true]').first().waitFor();
  await steps.looks('/coach/account', 'with a fault');
}
