import { Injectable } from '@nestjs/common';
import type { CoupleStory, FlagStep, StoryFlag } from '@troth/contract';
import {
  Clock,
  Database,
  loadCoupleFlags,
  loadEndedFlags,
  loadEpisodeEvents,
  loadUnreadWords,
  type Coach,
  type CoupleFlagRow,
  type EpisodeEventRow,
  type UnreadWordsRow,
} from '@troth/database';
import {
  attentionFlags,
  isQuiet,
  latestSnooze,
  mostUrgentFirst,
  type AttentionFlag,
  type Enrolment,
} from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { toFlag } from './flag-dto.js';

const latestEnded = 20;

/** What asks for a coach's eye on their couple's page: what is up, what is left in peace, and what is over. */
@Injectable()
export class CoupleFlags {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(
    { zone }: Coach,
    { practiceId, id: enrolmentId, partners }: Enrolment,
  ): Promise<Pick<CoupleStory, 'flags' | 'endedFlags'>> {
    const { database } = this;
    const ref = { practiceId, enrolmentId };
    const [open, unread, ended] = await Promise.all([
      loadCoupleFlags(database, ref),
      loadUnreadWords(database, ref),
      loadEndedFlags(database, ref, latestEnded),
    ]);
    const events = await loadEpisodeEvents(
      database,
      ref,
      open.map(({ id }) => id),
    );
    const now = this.clock.now();
    const both = Object.values(partners);
    return {
      flags: mostUrgentFirst(open, now).map((flag) => ({
        ...toFlag(flag, both),
        ...peaceOf(flag, zone, now),
        noteIds: idsOf(unread, flag),
        history: stepsOf(events, flag),
      })),
      endedFlags: ended.map((flag) => ({ ...toFlag(flag, both), endedAt: flag.endedAt.toISOString() })),
    };
  }
}

/** Words are to be read: they cannot be snoozed. */
function peaceOf(flag: CoupleFlagRow, zone: string, now: Date): Pick<StoryFlag, 'quiet' | 'latestSnooze'> {
  const dayOf = (at: Date) => localTime(at, zone).date;
  const { quiet } = flag;
  const known = Object.values<AttentionFlag>(attentionFlags).find(({ id }) => id === flag.kind);
  return {
    quiet: quiet && isQuiet(flag, now) ? { as: quiet.as, until: quiet.until && dayOf(quiet.until) } : null,
    latestSnooze: known?.urgency === 'words' ? null : dayOf(latestSnooze(now, flag)),
  };
}

/** The words that a flag asks the coach to read. */
function idsOf(unread: readonly UnreadWordsRow[], { kind, partnerId }: CoupleFlagRow): string[] {
  return unread.filter((words) => words.cameAs === kind && words.partnerId === partnerId).map(({ id }) => id);
}

const steps: Readonly<Record<string, FlagStep['became']>> = {
  'attention.raised': 'raised',
  'attention.worsened': 'worsened',
  'attention.eased': 'eased',
  'attention.seen': 'seen',
  'attention.snoozed': 'snoozed',
  'attention.recalled': 'recalled',
};

function stepsOf(events: readonly EpisodeEventRow[], { id }: CoupleFlagRow): FlagStep[] {
  return events.flatMap(({ attentionId, name, at, level }) => {
    const became = attentionId === id ? steps[name] : undefined;
    return became ? [{ at: at.toISOString(), became, level }] : [];
  });
}
