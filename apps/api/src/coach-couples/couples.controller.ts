import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listCoaches, type Coach } from '@troth/database';
import type { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, Refuses } from '../http/answers.js';
import { pageQuery, type PageQuery } from '../http/cursor.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { CoupleHistory, emailsPage, eventsPage } from './couple-history.js';
import {
  coachDto,
  coachesPage,
  coupleParams,
  couplesPage,
  couplesQuery,
  coupleStory,
  type CouplesQuery,
} from './couples.schemas.js';
import { ListCouples } from './list-couples.js';
import { ShowCouple } from './show-couple.js';

type CoupleParams = z.infer<typeof coupleParams>;

/** What a coach reads. */
@ApiTags('Coach')
@ApiCookieAuth('coach')
@Controller('api/v1/coach')
@UseGuards(CoachGuard)
export class CouplesController {
  constructor(
    private readonly context: ApiContext,
    private readonly list: ListCouples,
    private readonly show: ShowCouple,
    private readonly history: CoupleHistory,
  ) {}

  @Get('me')
  @ApiOperation({ summary: 'The coach who is signed in' })
  @Answers(200, coachDto, 'The coach')
  @Refuses('not-signed-in')
  me(@SignedInCoach() coach: Coach) {
    return coach;
  }

  @Get('coaches')
  @ApiOperation({ summary: 'The coaches of the practice' })
  @Answers(200, coachesPage, 'All of them, by name')
  @Refuses('not-signed-in')
  async coaches(@SignedInCoach() { practiceId }: Coach) {
    return { items: await listCoaches(this.context.database, practiceId), nextCursor: null };
  }

  @Get('couples')
  @ApiOperation({ summary: 'My couples, those that need attention first' })
  @Answers(200, couplesPage, 'One page')
  @Refuses('not-signed-in', 'invalid-input')
  async couples(@SignedInCoach() coach: Coach, @Query({ schema: couplesQuery }) query: CouplesQuery) {
    return this.list.run(coach, query);
  }

  @Get('couples/:id')
  @ApiOperation({ summary: 'One couple’s whole story' })
  @Answers(200, coupleStory, 'The story')
  @Refuses('not-signed-in', 'not-found', 'invalid-input')
  async couple(@SignedInCoach() coach: Coach, @Param({ schema: coupleParams }) { id }: CoupleParams) {
    return this.show.run(coach, id);
  }

  @Get('couples/:id/emails')
  @ApiOperation({ summary: 'Every email about a couple, with the chain of events that caused it' })
  @Answers(200, emailsPage, 'One page, the latest first')
  @Refuses('not-signed-in', 'not-found', 'invalid-input')
  async emails(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    return this.history.emails(coach, id, query);
  }

  @Get('couples/:id/events')
  @ApiOperation({ summary: 'What has happened to a couple' })
  @Answers(200, eventsPage, 'One page, the latest first')
  @Refuses('not-signed-in', 'not-found', 'invalid-input')
  async events(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    return this.history.events(coach, id, query);
  }
}
