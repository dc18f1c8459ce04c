import { dead, unknown, type PageSteps } from './page-steps.js';

/** Answers what a partner is asked, and goes through the pages that are theirs. */
export async function couplePages(steps: PageSteps): Promise<void> {
  await checksIn(steps);
  await isMeasured(steps);
  await opensTheirPage(steps);
  await tellsWhatCameBefore(steps);
  await readsTheirOwn(steps);
  await changesHowTheyAreAsked(steps);
}

async function checksIn(steps: PageSteps): Promise<void> {
  const { anas, promise, note } = steps.said;
  const { page } = steps;
  await steps.looksAt(`/check-in#${unknown}`, dead, '/check-in', 'dead');
  await steps.untilMail(anas, 'check-in');
  await steps.looksAt(await steps.link(anas, 'check-in'), 'How was your week', '/check-in', 'empty');
  await steps.presses('Write a note');
  await steps.field('note').fill(note);
  await steps.chooses(page.locator('input[type=radio][value=coach]'));
  await steps.presses('Make a small promise');
  await steps.field('promise-if').fill(promise.ifCue);
  await steps.field('promise-then').fill(promise.thenAct);
  await steps.presses('Send my answers');
  await steps.reads('still open above');
  await steps.looks('/check-in', 'with faults');
  await page.getByRole('button', { name: steps.w('Send my answers') }).waitFor();
  for (const radio of await page.locator('fieldset input[type=radio][value="3"]').all()) await steps.chooses(radio);
  await steps.presses('Send my answers');
  await steps.sees('Thank you');
  await steps.looks('/check-in', 'sent');
  await page.context().clearCookies();
  await steps.looksAt(await steps.link(anas, 'check-in'), 'already answered', '/check-in', 'answered elsewhere');
}

async function isMeasured(steps: PageSteps): Promise<void> {
  const { ana, anas } = steps.said;
  await steps.untilMail(anas, 'measure');
  await steps.looksAt(`/questions#${unknown}`, dead, '/questions', 'dead');
  await steps.looksAt(await steps.link(anas, 'measure'), ana, '/questions', 'open');
  await steps.chooses(steps.page.locator('[value="7"]').first());
  await steps.presses('Send my answers');
  await steps.sees('Thank you');
  await steps.looks('/questions', 'sent');
  await steps.troth.advance('P14D');
}

async function opensTheirPage(steps: PageSteps): Promise<void> {
  const { anas, promise } = steps.said;
  await steps.looksAt('/us', 'Your own page', '/us', 'signed out');
  await steps.looksAt(`/us/sign-in#${unknown}`, 'Welcome back', '/us/sign-in', 'unknown');
  await steps.presses('Open my page');
  await steps.sees(dead);
  await steps.looks('/us/sign-in', 'dead');
  await steps.signIn(anas);
  await steps.page.getByText(promise.thenAct).first().waitFor();
  await steps.looks('/us', 'signed in');
}

async function tellsWhatCameBefore(steps: PageSteps): Promise<void> {
  const { hope, reach } = steps.said;
  await steps.looksAt('/us/before', 'What came before', '/us/before', 'empty');
  await steps.chooses(steps.field('causes').first());
  await steps.chooses(steps.field('ended').nth(1));
  await steps.field('hope').fill(hope);
  await steps.presses('Send this to my coach');
  await steps.reads('Only you and your coach can read it');
  await steps.looks('/us/before', 'told');
  await steps.looksAt('/us/safety', 'Two questions, for you alone', '/us/safety', 'open');
  await steps.chooses(steps.field('safe').nth(1));
  await steps.field('reach').fill(reach);
  await steps.presses('Send my answers privately');
  await steps.reads('It was sent');
  await steps.looks('/us/safety', 'sent');
}

async function readsTheirOwn(steps: PageSteps): Promise<void> {
  await steps.looksAt('/us/agreed', 'What I agreed to', '/us/agreed', 'signed in');
  await steps.looksAt('/us/messages', 'Messages with your coach', '/us/messages', 'with a note');
  await steps.looksAt('/us/my-data', 'What is kept about you', '/us/my-data', 'signed in');
  const whyItCame = await steps.about(steps.said.anas, 'weekly-report');
  await steps.looksAt(whyItCame, 'Why you got this email', '/mail', 'partner');
  await steps.presses('Stop this kind of email');
  await steps.sees('These emails are stopped');
  await steps.looks('/mail', 'stopped');
}

async function changesHowTheyAreAsked(steps: PageSteps): Promise<void> {
  const { ana, anasNext } = steps.said;
  await steps.looksAt('/preferences', 'When we ask you', '/preferences', 'folded on a phone');
  await steps.looksUnfolded('/preferences');
  await steps.field('new-email').fill(anasNext);
  await steps.presses('Send the link there');
  await steps.reads('look in the inbox of the new address');
  await steps.looks('/preferences', 'address asked');
  await steps.looksAt(await steps.link(anasNext, 'confirm-new-address'), ana, '/us/address', 'open');
  await steps.looksAt(`/us/address#${unknown}`, dead, '/us/address', 'dead');
  await steps.looksAt('/preferences', 'When we ask you', '/preferences', 'before a pause');
  await steps.presses('Pause');
  await steps.sees('You are on a pause');
  await steps.looks('/preferences', 'paused');
}
