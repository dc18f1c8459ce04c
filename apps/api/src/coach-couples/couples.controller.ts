import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Coach } from '@troth/database';
import type { z } from 'zod';
import { Answers, Refuses } from '../http/answers.js';
import { pageQuery, type PageQuery } from '../http/cursor.js';
import { CoachGuard, SignedInCoach } from '../sign-in/coach-session.js';
import { CoupleHistory, emailsPage, eventsPage } from './couple-history.js';
import { CoupleNotes } from './couple-notes.js';
import { CouplePromises } from './couple-promises.js';
import {
  coachDto,
  coachesPage,
  coupleParams,
  couplesPage,
  couplesQuery,
  coupleStory,
  notesPage,
  promisesPage,
  type CouplesQuery,
} from './couples.schemas.js';
import { ListCoaches } from './list-coaches.js';
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
    private readonly coachList: ListCoaches,
    private readonly list: ListCouples,
    private readonly show: ShowCouple,
    private readonly history: CoupleHistory,
    private readonly promiseList: CouplePromises,
    private readonly noteList: CoupleNotes,
  ) {}

  @Get('me')
  @ApiOperation({ summary: 'The coach who is signed in' })
  @Answers(200, coachDto, 'The coach')
  @Refuses('not-signed-in', 'too-many-requests')
  me(@SignedInCoach() coach: Coach) {
    return coach;
  }

  @Get('coaches')
  @ApiOperation({ summary: 'The coaches of the practice' })
  @Answers(200, coachesPage, 'One page, by name')
  @Refuses('not-signed-in', 'too-many-requests', 'invalid-input')
  async coaches(@SignedInCoach() coach: Coach, @Query({ schema: pageQuery }) query: PageQuery) {
    return this.coachList.run(coach, query);
  }

  @Get('couples')
  @ApiOperation({ summary: 'My couples, those that need attention first' })
  @Answers(200, couplesPage, 'One page')
  @Refuses('not-signed-in', 'too-many-requests', 'invalid-input')
  async couples(@SignedInCoach() coach: Coach, @Query({ schema: couplesQuery }) query: CouplesQuery) {
    return this.list.run(coach, query);
  }

  @Get('couples/:id')
  @ApiOperation({ summary: 'One couple’s whole story' })
  @Answers(200, coupleStory, 'The story')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input')
  async couple(@SignedInCoach() coach: Coach, @Param({ schema: coupleParams }) { id }: CoupleParams) {
    return this.show.run(coach, id);
  }

  @Get('couples/:id/promises')
  @ApiOperation({ summary: 'Both partners’ promises, with what each said of them' })
  @Answers(200, promisesPage, 'One page, the latest first')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input')
  async promises(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    return this.promiseList.run(coach, id, query);
  }

  @Get('couples/:id/notes')
  @ApiOperation({ summary: 'The coach’s own notes, and what a partner shared with the coach or wrote back by email' })
  @Answers(200, notesPage, 'One page, the latest first')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input')
  async notes(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    return this.noteList.run(coach, id, query);
  }

  @Get('couples/:id/emails')
  @ApiOperation({ summary: 'Every email about a couple, with the chain of events that caused it' })
  @Answers(200, emailsPage, 'One page, the latest first')
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input')
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
  @Refuses('not-signed-in', 'too-many-requests', 'not-found', 'invalid-input')
  async events(
    @SignedInCoach() coach: Coach,
    @Param({ schema: coupleParams }) { id }: CoupleParams,
    @Query({ schema: pageQuery }) query: PageQuery,
  ) {
    return this.history.events(coach, id, query);
  }
}
