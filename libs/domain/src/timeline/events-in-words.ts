import { defineMessages, type Message } from '@troth/messages';
import { attentionFlags } from '../attention/registry.js';
import { dayInWords } from '../calendar/weeks-in-words.js';
import { eventCatalogue } from '../events/catalogue.js';
import type { DomainEvent } from '../events/domain-event.js';
import { payloadAtTodaysVersion } from '../events/parse-event.js';
import { partnerOf } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import { stageOf } from '../programmes/look-up.js';
import type { StageId } from '../programmes/stage.js';
import type { MomentOf, MomentWords, TellingOf } from './telling.js';
import { timelineEvents, type TimelineEvent } from './kinds.js';
import type { ToldAs } from './told.js';

const messages = defineMessages('timeline.event', {
  begins: 'Both have joined, and the programme begins',
  entered: '{round, plural, =1 {“{stage}” begins} other {“{stage}” begins, round {round}}}',
  ready: '“{stage}” can be confirmed',
  completed: '“{stage}” is completed',
  returned: 'Back to “{to}”',
  paused: 'The programme is paused',
  pausedUntil: 'The programme is paused until {day}',
  resumed: 'The programme goes on',
  together: 'The programme ended together',
  apart: 'The programme ended apart',
  withdrawn: 'The programme was left',
  coach: 'A coach took the couple on',
  noCoach: 'The couple has no coach for now',
  told: '{name} told what came before',
  takenBack: '{name} took back what came before',
});

const rhythms = defineMessages('timeline.rhythm', {
  'every-week': '{name} is asked every week again',
  'every-second-week': '{name} is asked every second week, after a long silence',
  resting: '{name} is not asked for now, after a longer silence',
});

const findings = defineMessages('timeline.finding', {
  of: '{name}: {title}',
  'attention.raised': 'Found',
  'attention.worsened': 'Got worse',
  'attention.ended': 'Over',
  level: '{became}: {level}',
});

const levelWords = defineMessages('timeline.finding.level', {
  watch: 'to watch',
  clear: 'worth a look',
  serious: 'serious',
});
const levels = { 1: levelWords.watch, 2: levelWords.clear, 3: levelWords.serious } as const;

const sessions = defineMessages('timeline.session', {
  booked: 'A session was booked',
  bookedBy: '{name} booked a session',
  moved: 'A session was moved',
  cancelled: 'A session was called off',
  cancelledBy: '{name} called a session off',
});

type Telling<Name extends TimelineEvent> = Extract<DomainEvent, { name: Name }>['payload'];

type Words = MomentWords & { of: MomentOf };

/** An event in words; null for one of a newer version, or of a flag or stage that there is no more. */
export function eventWords({ name, version, payload }: ToldAs<'event'>, telling: TellingOf): Words | null {
  if (!isTold(name) || version > eventCatalogue[name].version) return null;
  const known = payloadAtTodaysVersion(eventCatalogue[name], version, payload);
  return tellers[name](known as never, telling);
}

export function isTold(name: string): name is TimelineEvent {
  return Object.hasOwn(timelineEvents, name);
}

const tellers: { readonly [Name in TimelineEvent]: (payload: Telling<Name>, telling: TellingOf) => Words | null } = {
  'enrolment.activated': (_, { say }) => both(say(messages.begins)),
  'stage.entered': ({ stage, number }, telling) =>
    both(telling.say(messages.entered, { stage: titleOf(stage, telling), round: number })),
  'stage.ready': ({ stage }, telling) => both(telling.say(messages.ready, { stage: titleOf(stage, telling) })),
  'stage.completed': ({ stage }, telling) => both(telling.say(messages.completed, { stage: titleOf(stage, telling) })),
  'stage.returned': ({ to }, telling) => both(telling.say(messages.returned, { to: titleOf(to, telling) })),
  'enrolment.paused': ({ until }, { say, dateAt }) =>
    both(
      until === undefined
        ? say(messages.paused)
        : say(messages.pausedUntil, { day: dayInWords(dateAt(new Date(until)), say) }),
    ),
  'enrolment.resumed': (_, { say }) => both(say(messages.resumed)),
  'enrolment.completed': ({ how }, { say }) => both(say(messages[how])),
  'enrolment.withdrawn': (_, { say }) => both(say(messages.withdrawn)),
  'coach.assigned': ({ coachId }, { say }) => both(say(coachId === null ? messages.noCoach : messages.coach)),
  'rhythm.changed': ({ partnerId, rhythm }, telling) =>
    ofPartner(partnerId, telling, (name) => telling.say(rhythms[rhythm], { name })),
  'attention.raised': (payload, telling) => finding('attention.raised', payload, telling),
  'attention.worsened': (payload, telling) => finding('attention.worsened', payload, telling),
  'attention.ended': (payload, telling) => finding('attention.ended', payload, telling),
  'intake.told': ({ partnerId }, telling) =>
    ofPartner(partnerId, telling, (name) => telling.say(messages.told, { name })),
  'intake.taken-back': ({ partnerId }, telling) =>
    ofPartner(partnerId, telling, (name) => telling.say(messages.takenBack, { name })),
  'session.booked': (payload, telling) => session(payload, telling, [sessions.booked, sessions.bookedBy]),
  'session.moved': (payload, telling) => session(payload, telling, [sessions.moved, null]),
  'session.cancelled': (payload, telling) => session(payload, telling, [sessions.cancelled, sessions.cancelledBy]),
};

/** Whose a session is, and which partner it was that did it; a coach is not named on their own page. */
function session(
  { partnerId, by }: { readonly partnerId: Id | null; readonly by: Id },
  { couple, say }: TellingOf,
  [done, doneBy]: readonly [Message, Message<`{name}${string}`> | null],
): Words {
  const actor = partnerOf(couple, by);
  const title = actor && doneBy ? say(doneBy, { name: actor.name }) : say(done);
  const attends = partnerId === null ? null : partnerOf(couple, partnerId);
  return { title, detail: null, of: attends?.side ?? 'both' };
}

interface Found {
  readonly flag: string;
  readonly partnerId: Id | null;
  readonly level?: 1 | 2 | 3;
}

function finding(
  became: 'attention.raised' | 'attention.worsened' | 'attention.ended',
  { flag, partnerId, level }: Found,
  telling: TellingOf,
): Words | null {
  const { say, couple } = telling;
  const known = Object.values(attentionFlags).find(({ id }) => id === flag);
  if (!known) return null;
  const partner = partnerId === null ? null : partnerOf(couple, partnerId);
  const called = say(known.messages.title);
  const title = partner ? say(findings.of, { name: partner.name, title: called }) : called;
  const now = say(findings[became]);
  const graded = level !== undefined && known.urgency === 'worry';
  const detail = graded ? say(findings.level, { became: now, level: say(levels[level]) }) : now;
  return { title, detail, of: partner?.side ?? 'both' };
}

function ofPartner(partnerId: Id, { couple }: TellingOf, title: (name: string) => string): Words | null {
  const partner = partnerOf(couple, partnerId);
  return partner && { title: title(partner.name), detail: null, of: partner.side };
}

function both(title: string): Words {
  return { title, detail: null, of: 'both' };
}

function titleOf(stage: StageId, { couple, say }: TellingOf): string {
  return say(stageOf(couple.programmeVersion, stage).title);
}
