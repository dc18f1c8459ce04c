import { Body, Controller, Get, Param, Put, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { stoppedMail, type PartnerSession } from '@troth/database';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { Answers, AnswersEmpty, Refuses } from '../http/answers.js';
import { Once } from '../http/once.js';
import { ChooseMail } from '../mail/choose-mail.js';
import { stoppableKinds } from '../mail/mail-kinds.js';
import { PartnerGuard, SignedInPartner } from './partner-session.js';

const chosenEmails = z.array(
  z.object({
    kind: z.string(),
    title: z.string(),
    when: z.string(),
    wanted: z.boolean(),
    follows: z.string().nullable().describe('The kind that it comes with: without that one it does not come either'),
  }),
);

const emailParams = z.object({ kind: z.string().max(60) });
const emailRequest = z.strictObject({ wanted: z.boolean() });

/** Which emails I would like, of those that I can do without. */
@ApiTags('Our own page')
@ApiCookieAuth('partner')
@Controller('api/v1/us/emails')
@UseGuards(PartnerGuard)
@Refuses('not-signed-in', 'too-many-requests')
export class UsEmailsController {
  constructor(
    private readonly context: ApiContext,
    private readonly once: Once,
    private readonly choose: ChooseMail,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every kind of email that I can stop, and whether I want it' })
  @Answers(200, chosenEmails, 'In the order in which people meet them')
  async list(@SignedInPartner() { practiceId, partnerId }: PartnerSession): Promise<z.infer<typeof chosenEmails>> {
    const stopped = await stoppedMail(this.context.database, practiceId, partnerId);
    return stoppableKinds('partner').map(({ kind, title, when, follows = null }) => {
      return { kind, title, when, follows, wanted: !stopped.has(kind) };
    });
  }

  @Put(':kind')
  @ApiOperation({ summary: 'Stop one kind of email for me, or want it again; the other partner is not told' })
  @AnswersEmpty('Kept')
  @Refuses('invalid-input', 'cannot-be-stopped', 'cross-site')
  async change(
    @SignedInPartner() { practiceId, partnerId, enrolmentId }: PartnerSession,
    @Param({ schema: emailParams }) { kind }: z.infer<typeof emailParams>,
    @Body({ schema: emailRequest }) { wanted }: z.infer<typeof emailRequest>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const choice = { practiceId, personId: partnerId, audience: 'partner', kind, enrolmentId } as const;
    await this.once.run(request, { practiceId, personId: partnerId }, async (tx, now) => {
      await this.choose.run(tx, choice, wanted, now);
      return null;
    });
  }
}
