import { Controller, Param, Query } from '@nestjs/common';
import { couples, type PageQuery, type ParamsOf, type TimelineQuery } from '@troth/contract';
import type { Coach, CoachSession } from '@troth/database';
import { SessionOfCoach, SignedInCoach } from '../access/asking.js';
import { SignInSettings } from '../runtime/settings.js';
import { Serves } from '../serving/serves.js';
import { CoupleHistory } from './couple-history.js';
import { CoupleNotes } from './couple-notes.js';
import { CouplePromises } from './couple-promises.js';
import { CoupleTimeline } from './couple-timeline.js';
import { ListCoaches } from './list-coaches.js';
import { ShowCouple } from './show-couple.js';
import { ShowNoise } from './show-noise.js';

/** What a coach reads. */
@Controller()
export class CouplesController {
  constructor(
    private readonly coachList: ListCoaches,
    private readonly show: ShowCouple,
    private readonly history: CoupleHistory,
    private readonly promiseList: CouplePromises,
    private readonly noteList: CoupleNotes,
    private readonly timelineOf: CoupleTimeline,
    private readonly showNoise: ShowNoise,
    private readonly signIn: SignInSettings,
  ) {}

  @Serves(couples.me)
  me(@SignedInCoach() coach: Coach, @SessionOfCoach() session: CoachSession) {
    return { ...coach, covers: coach.covers ?? [], secondFactorNeeded: this.signIn.isTooWeak(session) };
  }

  @Serves(couples.coaches)
  async coaches(@SignedInCoach() coach: Coach, @Query({ schema: couples.coaches.query }) query: PageQuery) {
    return this.coachList.run(coach, query);
  }

  @Serves(couples.noise)
  async noise(@SignedInCoach() coach: Coach) {
    return this.showNoise.run(coach);
  }

  @Serves(couples.show)
  async couple(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.show.params }) { id }: ParamsOf<typeof couples.show>,
  ) {
    return this.show.run(coach, id);
  }

  @Serves(couples.promises)
  async promises(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.promises.params }) { id }: ParamsOf<typeof couples.promises>,
    @Query({ schema: couples.promises.query }) query: PageQuery,
  ) {
    return this.promiseList.run(coach, id, query);
  }

  @Serves(couples.notes)
  async notes(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.notes.params }) { id }: ParamsOf<typeof couples.notes>,
    @Query({ schema: couples.notes.query }) query: PageQuery,
  ) {
    return this.noteList.run(coach, id, query);
  }

  @Serves(couples.emails)
  async emails(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.emails.params }) { id }: ParamsOf<typeof couples.emails>,
    @Query({ schema: couples.emails.query }) query: PageQuery,
  ) {
    return this.history.emails(coach, id, query);
  }

  @Serves(couples.events)
  async events(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.events.params }) { id }: ParamsOf<typeof couples.events>,
    @Query({ schema: couples.events.query }) query: PageQuery,
  ) {
    return this.history.events(coach, id, query);
  }

  @Serves(couples.timeline)
  async timeline(
    @SignedInCoach() coach: Coach,
    @Param({ schema: couples.timeline.params }) { id }: ParamsOf<typeof couples.timeline>,
    @Query({ schema: couples.timeline.query }) query: TimelineQuery,
  ) {
    return this.timelineOf.run(coach, id, query);
  }
}
