import type {
  AttentionFlagId,
  Episode,
  CoupleStanding,
  Evidence,
  KeptRatings,
  LocalWeek,
  MilestoneId,
  NamedCouple,
  Session,
  StageId,
  WeeklyReport,
} from '@troth/domain';
import { id, localWeek } from '@troth/domain';
import type { Say } from '@troth/messages';

/** What is known of every email when it is filled: its reader, its dates, its link. */
export interface ReaderFacts {
  readonly name: string;
  readonly zone: string;
  readonly dueAt: Date;
  readonly expiresAt: Date;
  /** The secret of the link in its refs; null where there is none, or where it no longer opens anything. */
  readonly linkSecret: string | null;
  readonly linkExpiresAt: Date | null;
  /** The address of one of our pages, in the reader’s language; a secret goes into its fragment. */
  readonly page: (path: string, secret?: string) => string;
  /** Whether a reply to an email comes back to us. */
  readonly takesReplies: boolean;
  /** Says a message in its reader’s language. */
  readonly say: Say;
}

export interface AnsweredCheckIn {
  readonly week: LocalWeek;
  readonly stage: StageId;
  /** Which of the stage's own it asked; null for all. */
  readonly stageQuestions: readonly string[] | null;
  readonly closesAt: Date;
  readonly answers: KeptRatings | null;
}

/** An episode that is up and not quiet, with its couple; `cameBack` where it had been left in peace until last week. */
export interface Flag extends NamedCouple, Pick<Episode, 'level' | 'since' | 'worseAt'> {
  readonly flag: AttentionFlagId;
  readonly evidence: Partial<Evidence>;
  readonly cameBack?: boolean;
}

/** An episode that has ended. */
export interface EndedFlag extends NamedCouple {
  readonly flag: AttentionFlagId;
}

export interface ReachedMilestone extends NamedCouple {
  readonly milestone: MilestoneId;
}

/** What a coach's week was like. */
export interface Digest {
  readonly week: LocalWeek;
  readonly active: number;
  readonly paused: number;
  readonly asked: number;
  readonly answered: number;
  /** The couples in the order of the coach's list. */
  readonly flags: readonly Flag[];
  readonly ended: readonly EndedFlag[];
  readonly reached: readonly ReachedMilestone[];
}

/** What a kind of email can need to know beside its reader: the worker has one loader for each. */
export interface FactsFor {
  readonly reader: object;
  readonly couple: { readonly couple: CoupleStanding };
  readonly 'check-in': { readonly couple: CoupleStanding; readonly checkIn: AnsweredCheckIn };
  readonly report: { readonly couple: CoupleStanding; readonly report: WeeklyReport };
  /** All of one couple that its coach is to be told of; never none. */
  readonly flags: { readonly flags: readonly [Flag, ...Flag[]] };
  readonly digest: { readonly digest: Digest };
  /** How many messages of the coach's their reader has not read. */
  readonly thread: { readonly unread: number };
  /** Those of the reader that are still to come. */
  readonly sessions: { readonly sessions: readonly Pick<Session, 'id' | 'offerId' | 'state' | 'beginsAt'>[] };
  /** The secret that makes a device of the reader's own a known one. */
  readonly device: { readonly deviceSecret: string };
  /** The secret with which the reader chooses a new password. */
  readonly password: { readonly passwordSecret: string };
}

export type EmailNeed = keyof FactsFor;

/** The refs by which a loader finds what it loads: a kind that needs it has to have them. */
export const refsFor = {
  reader: {},
  couple: {},
  'check-in': { week: localWeek },
  report: { reportId: id },
  flags: {},
  digest: { week: localWeek },
  thread: {},
  sessions: {},
  device: {},
  password: {},
} satisfies Record<EmailNeed, object>;

/** All that a kind is filled from. */
export type Facts<Need extends EmailNeed = EmailNeed> = ReaderFacts & FactsFor[Need];
