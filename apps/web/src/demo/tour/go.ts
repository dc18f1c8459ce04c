import type { Tour } from '@troth/contract';
import { call } from '../../api/call';
import { openAtGlance } from './open-at-glance';
import { sampleCouple } from './sample-couple';
import type { TourStep } from './steps';

interface At {
  readonly tour: Tour;
  readonly after: string;
}

export const mailAt = (mail: { readonly id: string } | null) => (mail ? `/mailbox?mail=${mail.id}` : '/mailbox');

/** Leads to where a step is done, and does on the way what only the demo can: moving its clock, signing in its coach. */
export async function goTo(step: TourStep, { tour, after }: At): Promise<void> {
  const { mails, couple, until } = tour;
  const sample = sampleCouple(after);
  switch (step) {
    case 'join':
      return openAtGlance('/join', 'join', sample.joining);
    case 'confirm':
      return location.assign(mailAt(mails.confirm));
    case 'accept': {
      const [inviter, invited] = couple?.names ?? ['', ''];
      if (!mails.invitation?.opens) return location.assign('/mailbox');
      return openAtGlance(mails.invitation.opens, `invitation.${inviter}.${invited}`, sample.accepting(invited));
    }
    case 'check-in': {
      const { checkIn } = (mails.checkIn ? tour : await moveBy(until.checkIn, after)).mails;
      return location.assign(checkIn?.opens ?? '/mailbox');
    }
    case 'look':
      return openAsCoach(`/coach/couples/${couple?.enrolmentId}`);
    case 'write':
      return openAsCoach(`/coach/couples/${couple?.enrolmentId}#messages`);
    case 'report':
      return location.assign(mailAt((mails.report ? tour : await moveBy(until.report, after)).mails.report));
  }
}

/** The tour as it stands once the clock has moved. */
async function moveBy(advance: string | null, after: string): Promise<Tour> {
  if (advance !== null) await call('POST /dev/clock', { body: { advance } });
  return call('GET /dev/tour', { query: { after } });
}

/** Where there is no demo practice, the page asks for a coach's own sign-in. */
async function openAsCoach(path: string): Promise<void> {
  const personas = await call('GET /dev/personas');
  if (personas.some(({ id }) => id === 'coach')) await call('POST /dev/personas', { body: { id: 'coach' } });
  location.assign(path);
}
