import type { Pace } from '@troth/domain';
import type { z } from 'zod';

/** Who reads it: it decides which links stand in the footer. */
export type Audience = 'newcomer' | 'partner' | 'coach';

/** A picture inside the email, referred to as `cid:<cid>`. */
export interface EmailPicture {
  readonly cid: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** One kind of email, but for its two templates, which lie beside it. */
export interface EmailDefinition<Variables extends z.ZodObject = z.ZodObject> {
  readonly title: string;
  /** When it is sent and to whom, for the gallery and the preferences page. */
  readonly when: string;
  readonly audience: Audience;
  /** Milliseconds after it fell due; it is never sent later than that. */
  readonly expiresAfter: number;
  /** Whether its reader can have it stopped by one click; not where the email is the answer to what they just did. */
  readonly stoppable: boolean;
  /** Stopping it stops every invitation to its reader's mailbox, whoever sends one. */
  readonly stops?: 'invitations';
  /** `at-once` only for what its reader asked for a moment ago, or at an hour that they chose. */
  readonly pace: Pace;
  /** The kind without which this one makes no sense: whoever stops that one gets neither. */
  readonly follows?: string;
  /** The footer's first line: why the reader gets this. */
  readonly why: string;
  readonly variables: Variables;
  readonly preview: z.input<Variables>;
  /** Neutral: it may be read over a shoulder. No names and nothing about the programme. */
  readonly subject: (variables: z.output<Variables>) => string;
  readonly preheader: string;
  /** What the templates print beside the variables: sentences that HTML and text share. */
  readonly view?: (variables: z.output<Variables>) => Record<string, unknown>;
  readonly pictures?: (variables: z.output<Variables>) => Promise<EmailPicture[]>;
}

/** Declares one kind, with its functions typed by its schema. */
export function defineEmail<Variables extends z.ZodObject>(
  definition: EmailDefinition<Variables>,
): EmailDefinition<Variables> {
  return definition;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
