import { chooseAll } from './acts/check-in-form.js';
import { joinWithFaults } from './acts/join-with-faults.js';
import { lookAtPreview } from './acts/look-at-preview.js';
import { goToGlance } from './acts/step-by-step.js';
import { readFileSync } from 'node:fs';
import { newCoach, type CoachSignIn } from './coach.js';
import { PageSteps, type Looking } from './page-steps.js';
import type { Standalone } from './standalone.js';
import { longest, type Written } from './said-words.js';
import type { Visitor } from './visitor.js';

const router = readFileSync('apps/web/src/router.tsx', 'utf8');
const paths = [...router.matchAll(/[pP]age\('([^']+)'/g)].map(([, path = '']) => path);

const consent = { version: '2', given: true, emails: '2' };
const slot = { zone: 'America/Argentina/ComodRivadavia', weekday: 3, time: '20:00' };
const unknown = 'A'.repeat(43);
const dead = 'This link no longer opens anything';

/** Brings a couple and their coach to every page and its states, with the longest names and words unless others are given. */
export class EveryPage extends PageSteps {
  private coach!: CoachSignIn;
  private readonly said: Written;

  constructor(troth: Standalone, sasha: Visitor, looking: Looking, said: Written = longest) {
    super(troth, sasha, looking, [said.ana, said.ben]);
    this.said = said;
  }

  async walk(): Promise<void> {
    await this.joining();
    await this.waiting();
    await this.checkingIn();
    await this.theirOwn();
    await this.coaching();
    await this.theRest();
  }

  /** Paths of the router that no walk has led to. */
  get unvisited(): string[] {
    if (paths.length <= 12) throw new Error('The paths can no longer be read from router.tsx.');
    return paths.filter((path) => !this.visited.has(path));
  }

  private async joining(): Promise<void> {
    const { ana, ben, anas, bens } = this.said;
    await this.looksAt('/join', 'This practice is not open yet', '/join', 'not open yet');
    this.coach = await newCoach(this.troth);
    await this.looksAt('/join', 'Begin', '/join', 'empty');
    await joinWithFaults(this.sasha.page, { name: ana, email: anas }, { name: ben, email: bens }, this.way);
    await this.presses('Send me the email');
    await this.sees('Please look in your inbox');
    await this.looks('/join', 'sent');
    await this.looksAt(`/join/confirm#${unknown}`, dead, '/join/confirm', 'dead');
    await this.looksAt(await this.link(anas, 'confirm-address'), ana, '/join/confirm', 'open');
    await this.presses('I agree to these emails');
    await this.presses('It is mine, and I agree');
    await this.sees('Your address is confirmed');
    await this.looks('/join/confirm', 'done');
    await this.field('reach').waitFor();
    await this.looks('/join/confirm', 'asked alone');
    await this.presses('I would like to talk to someone privately');
    await this.field('talk-reach').waitFor();
    await this.looks('/join/confirm', 'asking to talk');
    await this.presses('Show me the questions');
    await this.sasha.page.locator('[name=hope]').waitFor();
    await this.looks('/join/confirm', 'what came before');
  }

  private async waiting(): Promise<void> {
    const { ben, anas, bens } = this.said;
    await this.signIn(anas);
    await this.sees('Hello');
    await this.looks('/us', 'waiting');
    await this.sasha.page.locator('main a[href="/us/agreed"]').click();
    await this.sees('What I agreed to');
    await this.looks('/us/agreed', 'waiting');
    await this.looksAt('/us', 'Hello', '/us', 'waiting');
    await this.presses('Close my page on this device');
    await this.looksAt(`/invitation#${unknown}`, dead, '/invitation', 'dead');
    await this.looksAt(await this.link(bens, 'invitation'), ben, '/invitation', 'open');
    await goToGlance(this.sasha.page);
    await this.looks('/invitation', 'at a glance');
    await this.looksAt(await this.about(bens, 'invitation'), 'Why you got this email', '/mail', 'newcomer');
    await this.looksAt(`/mail#${unknown}`, dead, '/mail', 'dead');
    const token = new URL(await this.link(bens, 'invitation')).hash.slice(1);
    await this.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent });
  }

  private async checkingIn(): Promise<void> {
    const { ana, anas, promise, note } = this.said;
    const { page } = this.sasha;
    await this.looksAt(`/check-in#${unknown}`, dead, '/check-in', 'dead');
    await this.untilMail(anas, 'check-in');
    await this.looksAt(await this.link(anas, 'check-in'), 'How was your week', '/check-in', 'empty');
    await this.presses('Write a note');
    await this.field('note').fill(note);
    await page.locator('input[type=radio][value=coach]').check({ force: true });
    await this.presses('Make a small promise');
    await this.field('promise-if').fill(promise.ifCue);
    await this.field('promise-then').fill(promise.thenAct);
    await this.presses('Send my answers');
    await this.reads('still open above');
    await this.looks('/check-in', 'with faults');
    await chooseAll(page, 3);
    await this.presses('Send my answers');
    await this.sees('Thank you');
    await this.looks('/check-in', 'sent');
    await page.context().clearCookies();
    await this.looksAt(await this.link(anas, 'check-in'), 'already answered', '/check-in', 'answered elsewhere');
    await this.untilMail(anas, 'measure');
    await this.looksAt(`/questions#${unknown}`, dead, '/questions', 'dead');
    await this.looksAt(await this.link(anas, 'measure'), ana, '/questions', 'open');
    await this.sasha.page.locator('[value="7"]').first().check({ force: true });
    await this.presses('Send my answers');
    await this.sees('Thank you');
    await this.looks('/questions', 'sent');
    await this.troth.advance('P14D');
  }

  private async theirOwn(): Promise<void> {
    const { ana, anas, anasNext, promise, hope } = this.said;
    await this.looksAt('/us', 'Your own page', '/us', 'signed out');
    await this.looksAt(`/us/sign-in#${unknown}`, 'Welcome back', '/us/sign-in', 'unknown');
    await this.presses('Open my page');
    await this.sees(dead);
    await this.looks('/us/sign-in', 'dead');
    await this.signIn(anas);
    await this.sasha.page.getByText(promise.thenAct).first().waitFor();
    await this.looks('/us', 'signed in');
    await this.looksAt('/us/before', 'What came before', '/us/before', 'empty');
    await this.sasha.page.locator('[name=causes]').first().check({ force: true });
    await this.sasha.page.locator('[name=ended]').nth(1).check({ force: true });
    await this.field('hope').fill(hope);
    await this.presses('Send this to my coach');
    await this.reads('Only you and your coach can read it');
    await this.looks('/us/before', 'told');
    await this.answersAlone();
    await this.looksAt('/us/agreed', 'What I agreed to', '/us/agreed', 'signed in');
    await this.looksAt('/us/messages', 'Messages with your coach', '/us/messages', 'with a note');
    await this.looksAt('/us/my-data', 'What is kept about you', '/us/my-data', 'signed in');
    await this.looksAt(await this.about(anas, 'weekly-report'), 'Why you got this email', '/mail', 'partner');
    await this.presses('Stop this kind of email');
    await this.sees('These emails are stopped');
    await this.looks('/mail', 'stopped');
    await this.looksAt('/preferences', 'When we ask you', '/preferences', 'signed in');
    await this.field('new-email').fill(anasNext);
    await this.presses('Send the link there');
    await this.reads('look in the inbox of the new address');
    await this.looks('/preferences', 'address asked');
    await this.looksAt(await this.link(anasNext, 'confirm-new-address'), ana, '/us/address', 'open');
    await this.looksAt(`/us/address#${unknown}`, dead, '/us/address', 'dead');
    await this.looksAt('/preferences', 'When we ask you', '/preferences', 'before a pause');
    await this.sasha.page.getByRole('button', { name: this.w('Pause') }).click();
    await this.sees('You are on a pause');
    await this.looks('/preferences', 'paused');
  }

  private async answersAlone(): Promise<void> {
    await this.looksAt('/us/safety', 'Two questions, for you alone', '/us/safety', 'open');
    await this.sasha.page.locator('[name=safe]').nth(1).check({ force: true });
    await this.field('reach').fill(this.said.reach);
    await this.presses('Send my answers privately');
    await this.reads('It was sent');
    await this.looks('/us/safety', 'sent');
  }

  private async coaching(): Promise<void> {
    const { ana } = this.said;
    const { page } = this.sasha;
    await this.coachesLinks();
    await this.looksAt('/coach', 'Good to see you', '/coach', 'signed out');
    await this.field('email').fill(this.coach.email);
    await this.field('password').fill('not the password');
    await this.presses('Sign in');
    await this.reads('do not belong together');
    await this.looks('/coach', 'refused');
    await this.field('password').fill(this.coach.password);
    await this.presses('Sign in');
    await this.sees('Hello');
    const couple = page.getByRole('link', { name: ana });
    await couple.waitFor();
    await this.reads('See who');
    await this.looks('/coach', 'signed in');
    await this.lookingAfter();
    await this.sasha.open('/coach');
    await couple.waitFor();
    await couple.click();
    await page.getByText('I found something').first().waitFor();
    await page
      .getByRole('region', { name: this.w('Every email') })
      .locator('details')
      .first()
      .waitFor();
    await page.locator('#messages button').first().click();
    await page.locator('#messages details').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await this.looks('/coach/couples/$id', 'everything unfolded');
    await this.sasha.open('/coach/couples/0190a000-0000-7000-8000-000000000009');
    await page.getByRole('heading').first().waitFor();
    await this.looks('/coach/couples/$id', 'unknown');
    await this.coachesAccount();
  }

  private async coachesLinks(): Promise<void> {
    await this.looksAt(`/coach/new-device#${unknown}`, 'Sign in on this device', '/coach/new-device', 'open');
    await this.presses('Yes, this is my device');
    await this.sees(dead);
    await this.looks('/coach/new-device', 'dead');
    await this.looksAt(`/coach/new-password#${unknown}`, 'Choose a new password', '/coach/new-password', 'open');
    await this.field('password').fill('three herons by the weir');
    await this.presses('Use this password');
    await this.sees(dead);
    await this.looks('/coach/new-password', 'dead');
    await this.looksAt(`/coach/invitation#${unknown}`, dead, '/coach/invitation', 'dead');
    await this.looksAt('/coach/single-sign-on?code=x', 'You are not signed in yet', '/coach/single-sign-on', 'refused');
    await this.looksAt('/coach', 'Good to see you', '/coach', 'first seen');
    await this.presses('Forgotten your password?');
    await this.field('email').fill(this.coach.email);
    await this.looks('/coach', 'password forgotten');
    await this.presses('Send me the link');
    await this.sees('Please look in your inbox');
  }

  private async coachesAccount(): Promise<void> {
    const { ana, anasNext } = this.said;
    const { page } = this.sasha;
    await this.looksAt('/coach/audit', 'Audit log', '/coach/audit', 'filled');
    await this.looksAt('/coach/practice', 'The people of the practice', '/coach/practice', 'as it is');
    await this.field('invited-name').fill(ana);
    await this.field('invited-email').fill(anasNext);
    await this.presses('Send the invitation');
    await this.reads('An invitation is on its way');
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await page.getByRole('checkbox', { name: ana }).waitFor();
    await this.looks('/coach/practice', 'everything unfolded');
    await this.looksAt('/coach/practice/figures', 'The practice in figures', '/coach/practice/figures', 'as it is');
    await this.looksAt('/coach/practice/programme', 'The programme, in your', '/coach/practice/programme', 'as it is');
    await lookAtPreview(this.sasha.page, this.way);
    await this.looksAt('/coach/account', 'Your account', '/coach/account', 'as it is');
    await this.field('current').fill('not the password');
    await this.field('password').fill('three herons by the weir');
    await this.presses('Change my password');
    await page.locator('[aria-invalid=true]').first().waitFor();
    await this.looks('/coach/account', 'with a fault');
  }

  /** A country with every way to write and every language of its own, and one of which little is known. */
  private async helping(): Promise<void> {
    const { page } = this.sasha;
    for (const country of ['Belgium', 'Guatemala']) {
      await page.getByRole('button', { name: this.w(country) }).click();
      await page.getByRole('heading', { name: this.w(country) }).waitFor();
      await this.looks('/help', country);
      await page.getByRole('button', { name: this.w('Another country') }).click();
    }
    await page.getByRole('searchbox').or(page.getByRole('textbox')).fill('xx');
    await page
      .getByText('findahelpline.com')
      .or(page.getByText(this.w('We have no lines for it yet.')))
      .first()
      .waitFor();
    await this.looks('/help', 'no such country');
  }

  private async lookingAfter(): Promise<void> {
    const { ana, acted } = this.said;
    const { page } = this.sasha;
    await page.getByRole('link', { name: this.w('See who') }).click();
    await this.sees('People who may need you');
    await page.getByRole('link', { name: ana }).click();
    await this.field('words').waitFor();
    await this.looks('/coach/safety/$id', 'open');
    await this.field('words').fill(acted);
    await this.presses('Write it down');
    await this.reads('Somebody has acted');
    await this.looks('/coach/safety/$id', 'acted on');
    await this.looksAt('/coach/safety', 'People who may need you', '/coach/safety', 'open');
  }

  private async theRest(): Promise<void> {
    for (const path of ['/', '/how', '/coach/how', '/help']) await this.looksAt(path, /./, path, 'as it is');
    await this.helping();
    await this.looksAt('/nowhere', /./, 'no page', 'not found');
    await this.looksAt('/welcome', 'Try Troth in three minutes', '/welcome', 'before a tour');
    await this.looksAt('/mailbox', 'Mailbox', '/mailbox', 'captured');
    await this.sasha.page.getByText(this.w('Plain text')).click();
    await this.looks('/mailbox', 'plain text');
    await this.sasha.page.getByText(this.w('Every kind')).click();
    await this.sasha.page.getByText('weekly-report').first().waitFor();
    await this.looks('/mailbox', 'every kind');
  }

  private async signIn(email: string): Promise<void> {
    await this.troth.ask('POST', '/api/v1/us/sign-in-link', { email });
    await this.looksAt(await this.link(email, 'sign-in-link'), 'Welcome back', '/us/sign-in', 'open');
    await this.presses('Open my page');
  }
}
