import { keepCheckIn, loadOpenCheckIn, type OpenCheckIn } from '@troth/database';
import { decideReply, readReply, type CheckInAnswers } from '@troth/domain';
import { seal } from '@troth/sealing';
import { replyPlace } from './reply-place.js';
import { idsOf, keep, recipientOf, tell, type Taken, type Taking } from './taking.js';

/** Takes a person's reply: numbers to a check-in are that week's answers, words are for the coach, sealed. */
export async function takeReply(taking: Taking, text: string): Promise<Taken> {
  const recipient = await recipientOf(taking);
  if (!recipient) return 'refused';
  const opened = await askedAbout(taking, recipient);
  if (!opened) return toCoach(taking, text, 'to-coach');
  const { stage, closed, checkIn } = opened;
  const { answers, tellsCoach, fault } = decideReply(readReply(text, stage), {
    closed,
    answered: checkIn.answers !== null,
  });
  if (answers) return answer(taking, opened, answers);
  if (tellsCoach) return toCoach(taking, text, fault ?? 'to-coach');
  if (!(await keep(taking, 'refused-reply'))) return 'known';
  await tell(taking, 'mail.replied', { ...idsOf(taking), how: fault ?? 'to-coach' });
  return 'kept';
}

/** The check-in that the answered email asked for; null where it was no such email, or came to another address. */
async function askedAbout(
  { tx, now, delivery, purpose }: Taking,
  recipient: NonNullable<Awaited<ReturnType<typeof recipientOf>>>,
): Promise<OpenCheckIn | null> {
  const { week } = delivery.refs;
  const asks = delivery.kind === 'check-in' || delivery.kind === 'check-in-reminder';
  if (!asks || week === undefined || purpose !== 'reply') return null;
  return loadOpenCheckIn(tx, { ...recipient, week }, now, { lock: true });
}

/** What was answered before and isn't named in the reply stays: the stage's own questions, promises, the note. */
async function answer(taking: Taking, opened: OpenCheckIn, answers: CheckInAnswers): Promise<Taken> {
  if (!(await keep(taking, 'check-in'))) return 'known';
  const { note, answers: before } = opened.checkIn;
  await keepCheckIn(taking.tx, opened, { answers: { ...before, ...answers }, note, promises: null }, taking.now);
  await tell(taking, 'mail.replied', { ...idsOf(taking), how: 'check-in' });
  return 'kept';
}

async function toCoach(
  taking: Taking,
  text: string,
  how: 'to-coach' | 'unclear' | 'words' | 'week-closed',
): Promise<Taken> {
  const sealed = seal(taking.keys, text, replyPlace(taking.inboundId));
  if (!(await keep(taking, 'reply', sealed))) return 'known';
  await tell(taking, 'mail.replied', { ...idsOf(taking), how });
  return 'kept';
}
