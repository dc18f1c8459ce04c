import { decideReply, isSignOfLife, mailboxOf, readReply } from '@troth/domain';
import type { KeptRatings, ReadReply, ReplyFault } from '@troth/domain';
import { keepCheckIn, loadOpenCheckIn, welcomeBack, type OpenCheckIn } from '@troth/programme';
import type { Unreadable, Words } from '../read-inbound.js';
import { idsOf, keep, recipientOf, sealedFor, tell, type Taken, type Taking } from './taking.js';

type Recipient = NonNullable<Awaited<ReturnType<typeof recipientOf>>>;

/**
 * Takes what a person wrote: numbers to a check-in are that week's answers, all else is for the coach, sealed. Who was
 * silent is asked as usual again. What another than the reader sent is for the coach alone, whatever it holds; nobody is
 * answered then.
 */
export async function takeReply(taking: Taking, words: Words): Promise<Taken> {
  const recipient = await recipientOf(taking);
  if (!recipient) return 'refused';
  if (!isReaders(taking, recipient, words.from)) return fromAnother(taking, words.from, keptOf(words));
  const opened = await askedAbout(taking, recipient);
  if (!opened) return toCoach(taking, words, { read: 'words', how: 'to-coach' });
  const { questions, closed, checkIn } = opened;
  const read = words.own === '' ? ({ kind: 'unclear' } as const) : readReply(words.own, questions);
  const { answers, tellsCoach, fault } = decideReply(read, { closed, answered: checkIn.answers !== null });
  if (answers) return answer(taking, opened, { answers, words, rest: tellsCoach || words.aside !== '' });
  return toCoach(taking, words, { read: read.kind, how: fault !== null && words.mayAnswer ? fault : 'to-coach' });
}

/** Keeps what nothing could be made of, for the coach; its writer is told where that is safe. */
export async function takeUnreadable(
  taking: Taking,
  { why, text, attached, from, mayAnswer }: Unreadable,
): Promise<Taken> {
  const recipient = await recipientOf(taking);
  if (!recipient) return 'refused';
  const says = why === 'nothing-own' ? 'Only the quoted text came back:' : 'This could not be read. It begins:';
  const isTheirs = why === 'nothing-own' && isReaders(taking, recipient, from);
  if (why === 'nothing-own' && !isTheirs) return fromAnother(taking, from, `${says}\n\n${text}`);
  const opened = isTheirs && mayAnswer ? await askedAbout(taking, recipient) : null;
  const how = opened ? (opened.closed ? 'week-closed' : 'unclear') : 'to-coach';
  const sealed = await sealedFor(taking, `${says}\n\n${text}`);
  if (await keep(taking, 'unreadable', { sealed }))
    await tellReply(taking, { how, attached, ...(opened ? {} : { quiet: true }) });
  return why === 'malformed' ? 'unreadable' : 'kept';
}

/** A From is easily written, but by nobody who also holds the address's token; an alias is kept, and costs a look. */
export function isReaders({ delivery }: Taking, { partner }: Recipient, from: readonly string[]): boolean {
  const readers = [partner.email, delivery.sentTo ?? partner.email].map(mailboxOf);
  return from.length > 0 && from.every((address) => readers.includes(mailboxOf(address)));
}

async function fromAnother(taking: Taking, from: readonly string[], kept: string): Promise<Taken> {
  const sender = from.length === 0 ? 'an address that was not named' : from.join(', ').slice(0, 500);
  const text = `Sent from ${sender}, which is not the address that our email went to:\n\n${kept}`;
  if (!(await keep(taking, 'other-sender', { sealed: await sealedFor(taking, text) }))) return 'known';
  await tell(taking, 'mail.replied', { ...idsOf(taking), how: 'to-coach' });
  return 'kept';
}

/** The check-in that the answered email asked for; null where it was no such email, or came to another address. */
async function askedAbout(
  { work: { tx, now }, delivery, purpose }: Taking,
  recipient: Recipient,
): Promise<OpenCheckIn | null> {
  const { week } = delivery.refs;
  const asks = delivery.kind === 'check-in' || delivery.kind === 'check-in-reminder';
  if (!asks || week === undefined || purpose !== 'reply') return null;
  return loadOpenCheckIn(tx, { ...recipient, week }, now, { lock: true });
}

/** What was answered before and isn't named in the reply stays: the stage's own questions, promises, the note. */
async function answer(
  taking: Taking,
  opened: OpenCheckIn,
  { answers, words, rest }: { answers: KeptRatings; words: Words; rest: boolean },
): Promise<Taken> {
  if (!(await keep(taking, 'check-in', rest ? { sealed: await sealedFor(taking, keptOf(words)) } : {}))) return 'known';
  const { note, answers: before } = opened.checkIn;
  await keepCheckIn(taking.work, opened, { answers: { ...before, ...answers }, note, promises: null });
  await tellReply(taking, { how: 'check-in', attached: words.attached, ...(words.mayAnswer ? {} : { quiet: true }) });
  return 'kept';
}

async function toCoach(
  taking: Taking,
  words: Words,
  { read, how }: { read: ReadReply['kind']; how: 'to-coach' | ReplyFault },
): Promise<Taken> {
  const text = keptOf(words);
  if (!(await keep(taking, 'reply', { sealed: await sealedFor(taking, text) }))) return 'known';
  const { work, delivery, purpose } = taking;
  const quiet = !words.mayAnswer || purpose !== 'reply';
  await tellReply(taking, { how, attached: words.attached, ...(quiet ? { quiet } : {}) });
  // What comes to a bounce address is most often a machine's.
  const isLife = purpose === 'reply' && isSignOfLife(read, { text, mayBeMachine: !words.mayAnswer });
  if (isLife && delivery.enrolmentId !== null)
    await welcomeBack(work, { ...delivery, enrolmentId: delivery.enrolmentId, partnerId: delivery.personId });
  return 'kept';
}

function tellReply(
  taking: Taking,
  { attached, ...said }: { how: 'check-in' | 'to-coach' | ReplyFault; quiet?: boolean; attached: boolean },
): Promise<void> {
  return tell(taking, 'mail.replied', { ...idsOf(taking), ...said, ...(attached ? { attached } : {}) });
}

/** All that a coach should read of it. */
function keptOf({ kept, aside }: Words): string {
  return [kept, aside].filter((text) => text !== '').join('\n\n');
}
