import { joinWithFaults } from '../acts/join-with-faults.js';
import { goToGlance } from '../acts/step-by-step.js';
import { newCoach, type CoachSignIn } from '../coach.js';
import { dead, unknown, type PageSteps } from './page-steps.js';

const consent = { version: '2', given: true, emails: '2' };
const slot = { zone: 'America/Argentina/ComodRivadavia', weekday: 3, time: '20:00' };

/** Opens the practice and joins a couple, each by their own email; gives the coach who was added. */
export async function joiningPages(steps: PageSteps): Promise<CoachSignIn> {
  const coach = await joins(steps);
  await confirms(steps);
  await waits(steps);
  await isInvited(steps);
  return coach;
}

async function joins(steps: PageSteps): Promise<CoachSignIn> {
  const { ana, ben, anas, bens } = steps.said;
  await steps.looksAt('/join', 'This practice is not open yet', '/join', 'not open yet');
  const coach = await newCoach(steps.troth);
  await steps.looksAt('/join', 'Begin', '/join', 'empty');
  await joinWithFaults(steps.page, { name: ana, email: anas }, { name: ben, email: bens }, steps.way);
  await steps.presses('Send me the email');
  await steps.sees('Please look in your inbox');
  await steps.looks('/join', 'sent');
  return coach;
}

async function confirms(steps: PageSteps): Promise<void> {
  const { ana, anas } = steps.said;
  await steps.looksAt(`/join/confirm#${unknown}`, dead, '/join/confirm', 'dead');
  await steps.looksAt(await steps.link(anas, 'confirm-address'), ana, '/join/confirm', 'open');
  await steps.presses('I agree to these emails');
  await steps.presses('It is mine, and I agree');
  await steps.sees('Your address is confirmed');
  await steps.looks('/join/confirm', 'done');
  await steps.field('reach').waitFor();
  await steps.looks('/join/confirm', 'asked alone');
  await steps.presses('I would like to talk to someone privately');
  await steps.field('talk-reach').waitFor();
  await steps.looks('/join/confirm', 'asking to talk');
  await steps.presses('Show me the questions');
  await steps.field('hope').waitFor();
  await steps.looks('/join/confirm', 'what came before');
}

async function waits(steps: PageSteps): Promise<void> {
  await steps.signIn(steps.said.anas);
  await steps.sees('Hello');
  await steps.looks('/us', 'waiting');
  await steps.follows(steps.page.locator('main a[href="/us/agreed"]'));
  await steps.sees('What I agreed to');
  await steps.looks('/us/agreed', 'waiting');
  await steps.looksAt('/us', 'Hello', '/us', 'waiting');
  await steps.presses('Close my page on this device');
}

async function isInvited(steps: PageSteps): Promise<void> {
  const { ben, bens } = steps.said;
  await steps.looksAt(`/invitation#${unknown}`, dead, '/invitation', 'dead');
  await steps.looksAt(await steps.link(bens, 'invitation'), ben, '/invitation', 'open');
  await goToGlance(steps.page);
  await steps.looks('/invitation', 'at a glance');
  await steps.looksAt(await steps.about(bens, 'invitation'), 'Why you got this email', '/mail', 'newcomer');
  await steps.looksAt(`/mail#${unknown}`, dead, '/mail', 'dead');
  const token = new URL(await steps.link(bens, 'invitation')).hash.slice(1);
  await steps.troth.ask('POST', '/api/v1/invitation/accept', { token, ...slot, consent });
}
