import type { EnrolmentState, EventName, Pace } from '@troth/domain';
import type { Message, Needs, Say } from '@troth/messages';
import { z } from 'zod';
import type { AskedByEvent, Asker, KnownWhenAsked } from './asked.js';
import type { EmailNeed, Facts, refsFor } from './facts.js';

/** Who reads it: it decides which links stand in the footer. */
export type Audience = 'newcomer' | 'partner' | 'coach';

/**
 * What must hold at the last moment for it to leave. A pause, a withdrawal or an end stops everything but the email
 * that is about that very step. An address that was suppressed or erased stops every kind; a complaint, every kind but
 * what its reader asked for.
 */
export type Gate = (StateGate | WeekGate) & {
  /** Without it, somebody who called our mail unwanted could neither sign in nor leave. */
  readonly askedFor?: true;
  /** It is about a change of address, and goes to the new one or to the earlier one. */
  readonly elsewhere?: true;
};

interface StateGate {
  /** States of the enrolment in which it may leave; null where there is no enrolment to ask. */
  readonly states: readonly EnrolmentState[] | null;
}

interface WeekGate {
  /** Only while its week is open, and so only while the couple is active: whatever stops it closes its weeks. */
  readonly openWeek: true;
  /** Only to somebody who has not answered in its week. */
  readonly unanswered?: true;
}

/** Every sentence of a kind. These five each one has; its templates name the others, and its own code says them. */
export interface EmailMessages extends Readonly<Record<string, Message | readonly Message[]>> {
  readonly title: Message;
  /** When it is sent and to whom, for the gallery and the preferences page. */
  readonly when: Message;
  /** The footer's first line: why the reader gets this. */
  readonly why: Message;
  /** Neutral: it may be read over a shoulder. No names and nothing about the programme. */
  readonly subject: Message;
  readonly preheader: Message;
}

/** The subject names nothing but variables; the others of the five need nothing. */
type Sayable<Said extends EmailMessages, Variables> = {
  readonly subject: SaidFrom<Said['subject'], Variables>;
} & { readonly [Key in 'title' | 'when' | 'why' | 'preheader']: SaidFrom<Said[Key], object> };
type SaidFrom<One, Given> = One extends Message<infer Text> ? (Given extends Needs<Text> ? One : never) : never;

/** One kind of email, whole but for its two templates, which lie beside it. */
export interface EmailDefinition<
  Variables extends z.ZodObject = z.ZodObject,
  Need extends EmailNeed = EmailNeed,
  Refs extends z.ZodObject = z.ZodObject,
  On extends EventName = EventName,
  Known extends keyof KnownWhenAsked = keyof KnownWhenAsked,
  By extends Asker = Asker,
> {
  readonly messages: EmailMessages;
  readonly audience: Audience;
  /** Who asks for it: an event, or code of the worker's that does more than ask. */
  readonly asked: AskedByEvent<z.input<Refs>, On, Known> | { readonly by: readonly By[] };
  readonly gate: Gate;
  /** Milliseconds after it fell due; it is never sent later than that. */
  readonly expiresAfter: number;
  /** Whether its reader can have it stopped by one click; not where the email is the answer to what they just did. */
  readonly stoppable: boolean;
  /** Stopping it stops every invitation to its reader's mailbox, no matter who sends one. */
  readonly stops?: 'invitations';
  /** `at-once` only for what its reader asked for a moment ago, or at an hour that they chose. */
  readonly pace: Pace;
  /** The kind without which this one makes no sense: a reader who stops that one gets neither. */
  readonly follows?: string;
  /** What is kept of it until it is sent: ids, weeks and short words, nothing that a person typed. */
  readonly refs: Refs;
  readonly needs: Need;
  readonly variables: Variables;
  /** Its variables, from what is known when it is sent; null where nothing is left to say. */
  fill(facts: Facts<Need>, refs: z.output<Refs>): z.input<Variables> | null;
  readonly preview: z.input<Variables>;
  /** What the templates print beside the variables: sentences that depend on figures, and what is shown at all. */
  readonly view?: (variables: z.output<Variables>, say: Say) => Record<string, unknown>;
}

/** Declares one kind, with its functions typed by its schemas, by what it needs and by the event that asks for it. */
export function defineEmail<
  Variables extends z.ZodObject,
  const Need extends EmailNeed,
  Refs extends z.ZodObject<(typeof refsFor)[Need]>,
  const On extends EventName,
  const Known extends keyof KnownWhenAsked,
  const Said extends EmailMessages,
  const By extends Asker = never,
>(
  definition: EmailDefinition<Variables, Need, Refs, On, Known, By> & {
    readonly messages: Said & Sayable<Said, z.output<Variables>>;
  },
): EmailDefinition<Variables, Need, Refs, On, Known, By> {
  return definition;
}

/** Of a kind that says nothing beyond what is known of its reader. */
export const noRefs = z.object({});

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
