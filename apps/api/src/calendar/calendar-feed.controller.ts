import { Controller, Header, Param } from '@nestjs/common';
import { calendar, type ParamsOf } from '@troth/contract';
import type { Coach } from '@troth/database';
import { SignedInCoach } from '../access/asking.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { calendarType } from './compose-calendar.js';
import { TendFeed } from './tend-feed.js';

/** A coach's sessions in a calendar of their own: the address that it asks, and what it is answered. */
@Controller()
export class CalendarFeedController {
  constructor(private readonly own: TendFeed) {}

  @Serves(calendar.showFeed)
  async show(@SignedInCoach() coach: Coach) {
    return this.own.show(coach);
  }

  @Serves(calendar.makeFeed)
  async make(@SignedInCoach() coach: Coach, @InWork() run: RunInWork) {
    return run((work) => this.own.make(work, coach));
  }

  @Serves(calendar.endFeed)
  async end(@SignedInCoach() coach: Coach, @InWork() run: RunInWork): Promise<void> {
    await run((work) => this.own.end(work, coach));
  }

  @Serves(calendar.feed)
  @Header('content-type', calendarType)
  async read(@Param({ schema: calendar.feed.params }) { token }: ParamsOf<typeof calendar.feed>): Promise<string> {
    return this.own.read(token);
  }
}
