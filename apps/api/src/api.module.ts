import { Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { DestinationStream } from 'pino';
import { Registry } from 'prom-client';
import { ApiContext } from './api-context.js';
import { CheckInController } from './check-in/check-in.controller.js';
import { LookAtCheckIn } from './check-in/look-at-check-in.js';
import { SaveCheckIn } from './check-in/save-check-in.js';
import { AttentionController } from './coach-attention/attention.controller.js';
import { ClearAttention } from './coach-attention/clear-attention.js';
import { CoupleEmailsController } from './coach-couples/couple-emails.controller.js';
import { CoupleHistory } from './coach-couples/couple-history.js';
import { CoupleNotes } from './coach-couples/couple-notes.js';
import { CouplePromises } from './coach-couples/couple-promises.js';
import { CouplesController } from './coach-couples/couples.controller.js';
import { GuidanceController } from './guidance/guidance.controller.js';
import { GuideCouple } from './guidance/guide-couple.js';
import { ListCoaches } from './coach-couples/list-coaches.js';
import { ListCouples } from './coach-couples/list-couples.js';
import { SendAgain } from './coach-couples/send-again.js';
import { ShowCouple } from './coach-couples/show-couple.js';
import { HealthController } from './health/health.controller.js';
import { READINESS_CHECKS, type ReadinessCheck } from './health/readiness.js';
import { Once } from './work/once.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { SignedInTries } from './tries/signed-in-tries.js';
import { Tries } from './tries/tries.js';
import { ValidationPipe } from './validation/validation.pipe.js';
import { InboundMailController } from './inbound-mail/inbound-mail.controller.js';
import { AnswerInvitation } from './invitation/answer-invitation.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { ConfirmAddress } from './joining/confirm-address.js';
import { JoinController } from './joining/join.controller.js';
import { RequestEnrolment } from './joining/request-enrolment.js';
import { logging } from './logging.js';
import { ChooseMail } from './mail/choose-mail.js';
import { MailLinks } from './mail/mail-links.js';
import { MailController } from './mail/mail.controller.js';
import { UnsubscribeController } from './mail/unsubscribe.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { METRICS_TOKEN } from './metrics/metrics-reader.js';
import { NotesController } from './notes/notes.controller.js';
import { WriteNote } from './notes/write-note.js';
import { ProgrammeController } from './programme/programme.controller.js';
import { COACH_AUTH, createCoachAuth } from './sign-in/coach-auth.js';
import { NewDeviceController } from './sign-in/new-device.controller.js';
import { PasswordTries } from './sign-in/password-tries.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { ChangeUs } from './us/change-us.js';
import { PartnerSignIn } from './us-session/partner-sign-in.js';
import { ShowUs } from './us/show-us.js';
import { UsExportController } from './us/us-export.controller.js';
import { UsSessionController } from './us-session/us-session.controller.js';
import { ChangeAddress } from './us-address/change-address.js';
import { TendInvitation } from './us-invitation/tend-invitation.js';
import { UsAddressController } from './us-address/us-address.controller.js';
import { UsInvitationController } from './us-invitation/us-invitation.controller.js';
import { UsEmailsController } from './us-emails/us-emails.controller.js';
import { UsController } from './us/us.controller.js';
import { ZonesController } from './zones/zones.controller.js';

export interface ModuleParts {
  readonly context: ApiContext;
  readonly registry: Registry;
  readonly tries: Tries;
  readonly readiness: readonly ReadinessCheck[];
  readonly metricsToken: string | null;
  readonly logLevel: string;
  readonly logTo?: DestinationStream;
}

/** Every feature of the API. */
@Module({})
export class ApiModule {
  static of({ context, registry, tries, readiness, metricsToken, logLevel, logTo }: ModuleParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [logging(logLevel, logTo)],
      controllers: [
        JoinController,
        InvitationController,
        CheckInController,
        UsSessionController,
        UsController,
        UsEmailsController,
        UsExportController,
        UsInvitationController,
        UsAddressController,
        MailController,
        UnsubscribeController,
        SignInController,
        NewDeviceController,
        CouplesController,
        GuidanceController,
        CoupleEmailsController,
        NotesController,
        AttentionController,
        ProgrammeController,
        ZonesController,
        InboundMailController,
        HealthController,
        MetricsController,
      ],
      providers: [
        { provide: ApiContext, useValue: context },
        { provide: Registry, useValue: registry },
        { provide: Tries, useValue: tries },
        { provide: METRICS_TOKEN, useValue: metricsToken },
        { provide: READINESS_CHECKS, useValue: readiness },
        { provide: COACH_AUTH, useValue: createCoachAuth(context) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
        ...[
          Once,
          SignedInTries,
          PasswordTries,
          RequestEnrolment,
          ConfirmAddress,
          AnswerInvitation,
          LookAtCheckIn,
          SaveCheckIn,
          PartnerSignIn,
          ShowUs,
        ],
        ...[TendInvitation, ChangeAddress],
        ...[ChangeUs, ListCoaches, ListCouples, ShowCouple, CoupleHistory, CouplePromises, CoupleNotes],
        ...[GuideCouple, WriteNote, ClearAttention, MailLinks, ChooseMail, SendAgain],
      ],
    };
  }
}
