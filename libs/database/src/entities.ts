import { CoachViewRow, LastWordRow } from './caseload/entities.js';
import { AuditEntryRow, AuditHeadRow } from './audit/entities.js';
import { CheckInRow } from './check-in/entities.js';
import {
  PracticeRow,
  CoachRow,
  CoachNoteRow,
  CoachUserRow,
  CoachAccountRow,
  CoachSessionRow,
  CoachVerificationRow,
} from './coach/entities.js';
import { CalendarFeedRow } from './calendar/entities.js';
import { ClockRow } from './connection/entities.js';
import { OccurrenceRow, DeliveryRow, DeliveryStepRow, SmtpStreamRow } from './delivery/entities.js';
import { InvitationRow, InvitationCountRow } from './enrolment/entities.js';
import { AttentionRow, MilestoneRow, PracticeNoiseRow, ReportRow } from './findings/entities.js';
import { LookupSecretRow, SealingKeyRow } from './fitness/entities.js';
import { IntakeRow } from './intake/entities.js';
import { MeasureAskingRow } from './measures/entities.js';
import { LinkRow, PartnerSessionRow } from './links/entities.js';
import { InboundMailRow, MailChoiceRow, MailboxSuppressionRow, OperatorMailRow } from './mail/entities.js';
import { EventRow, ReactionRow, IdempotencyRow } from './outbox/entities.js';
import { AddressChangeRow, ConsentRow, PartnerStandingRow } from './people/entities.js';
import { CoachCoverRow, CoachInvitationRow, PracticeFiguresRow } from './practice/entities.js';
import { ProgrammeDraftRow, ProgrammeRow, ProgrammeVersionRow } from './programmes/entities.js';
import { PromiseRow, PromiseMarkRow } from './promise/entities.js';
import { QuietStopRow, SafetyActRow, SafetyCaseRow, SafetySaidRow } from './safety/entities.js';
import { CoachAuthenticatorRow, CoachPasskeyRow, CoachRecoveryCodeRow } from './sign-in/entities.js';
import { SessionRow } from './session/entities.js';
import { CoachTemplateRow, ThreadMessageRow } from './thread/entities.js';
import { ErasureToNoteRow, TryCountRow, WorkerRow } from './upkeep/entities.js';
import { PersonKeyRow } from './sealed/entities.js';
import { CoupleWeekRow, SlotRow, WeeklySummaryRow, ZoneDataRow } from './week/entities.js';
import { AssignedPracticeRow, SaidOfPracticeRow } from './weekly-practices/entities.js';
import { EnrolmentRow } from './enrolment/enrolment-row.js';
import { PartnerRow } from './enrolment/partner-row.js';
import { RoundRow } from './enrolment/round-row.js';

/** Every table, each by its row class; `entities.spec.ts` compares them with the migrated tables. */
export const rows = [
  AddressChangeRow,
  AssignedPracticeRow,
  AttentionRow,
  AuditEntryRow,
  AuditHeadRow,
  CalendarFeedRow,
  CheckInRow,
  ClockRow,
  CoachAccountRow,
  CoachAuthenticatorRow,
  CoachCoverRow,
  CoachInvitationRow,
  CoachNoteRow,
  CoachPasskeyRow,
  CoachRecoveryCodeRow,
  CoachRow,
  CoachSessionRow,
  CoachUserRow,
  CoachVerificationRow,
  CoachViewRow,
  ConsentRow,
  CoupleWeekRow,
  DeliveryRow,
  DeliveryStepRow,
  EnrolmentRow,
  ErasureToNoteRow,
  EventRow,
  IdempotencyRow,
  InboundMailRow,
  IntakeRow,
  InvitationCountRow,
  InvitationRow,
  LastWordRow,
  LinkRow,
  LookupSecretRow,
  MailChoiceRow,
  MailboxSuppressionRow,
  MeasureAskingRow,
  MilestoneRow,
  OccurrenceRow,
  OperatorMailRow,
  PartnerRow,
  PartnerSessionRow,
  PartnerStandingRow,
  PracticeFiguresRow,
  PracticeNoiseRow,
  PracticeRow,
  ProgrammeDraftRow,
  ProgrammeRow,
  ProgrammeVersionRow,
  PromiseMarkRow,
  PersonKeyRow,
  PromiseRow,
  ReactionRow,
  ReportRow,
  RoundRow,
  QuietStopRow,
  SafetyActRow,
  SafetyCaseRow,
  SafetySaidRow,
  SaidOfPracticeRow,
  SealingKeyRow,
  SlotRow,
  SmtpStreamRow,
  SessionRow,
  ThreadMessageRow,
  CoachTemplateRow,
  TryCountRow,
  WeeklySummaryRow,
  WorkerRow,
  ZoneDataRow,
] as const;
