import { Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import type { ApiOptions } from './api-options.js';
import { AuditModule } from './audit/audit.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CaseloadModule } from './caseload/caseload.module.js';
import { CheckInModule } from './check-in/check-in.module.js';
import { CoachAccountModule } from './coach-account/coach-account.module.js';
import { CoachAttentionModule } from './coach-attention/coach-attention.module.js';
import { CoachCouplesModule } from './coach-couples/coach-couples.module.js';
import { DrainingModule } from './draining/draining.module.js';
import { GuidanceModule } from './guidance/guidance.module.js';
import { HealthModule } from './health/health.module.js';
import { InboundMailModule } from './inbound-mail/inbound-mail.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { InvitationModule } from './invitation/invitation.module.js';
import { JoiningModule } from './joining/joining.module.js';
import { LiveModule } from './live/live.module.js';
import { logging } from './logging.js';
import { MailModule } from './mail/mail.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { PlacesModule } from './places/places.module.js';
import { PracticeModule } from './practice/practice.module.js';
import { NotesModule } from './notes/notes.module.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { RuntimeModule } from './runtime/runtime.module.js';
import { SafetyModule } from './safety/safety.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { SingleSignOnModule } from './single-sign-on/single-sign-on.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { ThreadModule } from './thread/thread.module.js';
import { TriesModule } from './tries/tries.module.js';
import { UsAddressModule } from './us-address/us-address.module.js';
import { UsEmailsModule } from './us-emails/us-emails.module.js';
import { UsPromisesModule } from './us-promises/us-promises.module.js';
import { UsInvitationModule } from './us-invitation/us-invitation.module.js';
import { UsSessionModule } from './us-session/us-session.module.js';
import { UsModule } from './us/us.module.js';
import { ValidationPipe } from './validation/validation.pipe.js';
import { WeeklyPracticesModule } from './weekly-practices/weekly-practices.module.js';
import { WorkModule } from './work/work.module.js';
import { ZonesModule } from './zones/zones.module.js';
import { say } from './speech/say.js';

const features = [
  JoiningModule,
  InvitationModule,
  IntakeModule,
  CheckInModule,
  UsSessionModule,
  UsModule,
  MeasuresModule,
  SafetyModule,
  WeeklyPracticesModule,
  SessionsModule,
  CalendarModule,
  ThreadModule,
  UsEmailsModule,
  UsPromisesModule,
  UsInvitationModule,
  UsAddressModule,
  MailModule,
  SignInModule,
  SingleSignOnModule,
  CoachAccountModule,
  CoachCouplesModule,
  CaseloadModule,
  LiveModule,
  GuidanceModule,
  NotesModule,
  PracticeModule,
  CoachAttentionModule,
  ProgrammeModule,
  ZonesModule,
  PlacesModule,
  InboundMailModule,
  HealthModule,
  MetricsModule,
];

/** The whole API: what it is given, its features, and what holds for all of them. */
@Module({})
export class ApiModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        logging(options.logLevel, options.logTo),
        RuntimeModule.forRoot(options),
        ...features,
        ...[TriesModule, WorkModule, DrainingModule, AccessModule, AuditModule],
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: new ValidationPipe(say) },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
      ],
    };
  }
}
