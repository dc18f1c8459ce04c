import { Programme1764000000001 } from './0001-programme.js';
import { GivenUpReactions1764000000002 } from './0002-given-up-reactions.js';
import { SignIn1764000000003 } from './0003-sign-in.js';
import { Upkeep1764000000004 } from './0004-upkeep.js';
import { MailStream1764000000005 } from './0005-mail-stream.js';
import { MailChoices1764000000006 } from './0006-mail-choices.js';
import { Time1764000000007 } from './0007-time.js';
import { InboundMail1764000000008 } from './0008-inbound-mail.js';
import { LighterDeliveries1764000000009 } from './0009-lighter-deliveries.js';
import { InboundKinds1764000000010 } from './0010-inbound-kinds.js';
import { ClosingDay1764000000012 } from './0012-closing-day.js';
import { OnePartnerApart1764000000013 } from './0013-one-partner-apart.js';
import { TryCounts1764000000014 } from './0014-try-counts.js';
import { Joining1764000000015 } from './0015-joining.js';
import { Operation1764000000017 } from './0017-operation.js';
import { Caseload1764000000020 } from './0020-caseload.js';
import { NotesToTheCoach1764000000021 } from './0021-notes-to-the-coach.js';
import { AllInboundMail1764000000023 } from './0023-all-inbound-mail.js';
import { Ratings1764000000024 } from './0024-ratings.js';
import { ChosenStages1764000000025 } from './0025-chosen-stages.js';
import { Episodes1764000000026 } from './0026-episodes.js';
import { PromisesAskedAgain1764000000028 } from './0028-promises-asked-again.js';
import { Rhythm1764000000029 } from './0029-rhythm.js';
import { Intake1764000000030 } from './0030-intake.js';
import { Measures1764000000031 } from './0031-measures.js';
import { WeeklyPractices1764000000032 } from './0032-weekly-practices.js';
import { FadedScores1764000000034 } from './0034-faded-scores.js';
import { WordAfter1764000000035 } from './0035-word-after.js';
import { PracticeNoise1764000000036 } from './0036-practice-noise.js';
import { Roles1764000000037 } from './0037-roles.js';
import { Safety1764000000038 } from './0038-safety.js';
import { SecondFactors1764000000039 } from './0039-second-factors.js';
import { LookupSecret1764000000040 } from './0040-lookup-secret.js';
import { PersonKeys1764000000041 } from './0041-person-keys.js';
import { DatabaseRoles1764000000042 } from './0042-database-roles.js';
import { AuditLog1764000000043 } from './0043-audit-log.js';
import { RowLevelSecurity1764000000045 } from './0045-row-level-security.js';
import { QuietStops1764000000046 } from './0046-quiet-stops.js';
import { Practice1764000000047 } from './0047-practice.js';
import { HeldByCaller1764000000051 } from './0051-held-by-caller.js';
import { WishesForAMailbox1764000000052 } from './0052-wishes-for-a-mailbox.js';
import { ConsentByPurpose1764000000053 } from './0053-consent-by-purpose.js';
import { Thread1764000000055 } from './0055-thread.js';
import { CoachsList1764000000057 } from './0057-coachs-list.js';
import { SingleSignOn1764000000058 } from './0058-single-sign-on.js';
import { SessionOver1764000000062 } from './0062-session-over.js';
import { PracticeFigures1764000000066 } from './0066-practice-figures.js';
import { ErasuresToNote1764000000069 } from './0069-erasures-to-note.js';
import { AnsweringHours1764000000073 } from './0073-answering-hours.js';
import { CoachTemplates1764000000074 } from './0074-coach-templates.js';
import { PauseEndSeen1764000000076 } from './0076-pause-end-seen.js';
import { WordsForTheirCoach1764000000077 } from './0077-words-for-their-coach.js';
import { WordsLookedUp1764000000078 } from './0078-words-looked-up.js';
import { Sessions1764000000081 } from './0081-sessions.js';
import { Languages1764000000086 } from './0086-languages.js';
import { SessionReminders1764000000087 } from './0087-session-reminders.js';
import { CalendarFeeds1764000000088 } from './0088-calendar-feeds.js';
import { OwnProgrammes1764000000090 } from './0090-own-programmes.js';
import { ProviderSessions1764000000092 } from './0092-provider-sessions.js';
import { ProgrammesByName1764000000093 } from './0093-programmes-by-name.js';

/** Every migration, oldest first; a new one is one file and one line. */
export const migrations = [
  Programme1764000000001,
  GivenUpReactions1764000000002,
  SignIn1764000000003,
  Upkeep1764000000004,
  MailStream1764000000005,
  MailChoices1764000000006,
  Time1764000000007,
  InboundMail1764000000008,
  LighterDeliveries1764000000009,
  InboundKinds1764000000010,
  ClosingDay1764000000012,
  OnePartnerApart1764000000013,
  TryCounts1764000000014,
  Joining1764000000015,
  Operation1764000000017,
  Caseload1764000000020,
  NotesToTheCoach1764000000021,
  AllInboundMail1764000000023,
  Ratings1764000000024,
  ChosenStages1764000000025,
  Episodes1764000000026,
  PromisesAskedAgain1764000000028,
  Rhythm1764000000029,
  Intake1764000000030,
  Measures1764000000031,
  WeeklyPractices1764000000032,
  FadedScores1764000000034,
  WordAfter1764000000035,
  PracticeNoise1764000000036,
  Roles1764000000037,
  Safety1764000000038,
  SecondFactors1764000000039,
  LookupSecret1764000000040,
  PersonKeys1764000000041,
  DatabaseRoles1764000000042,
  AuditLog1764000000043,
  RowLevelSecurity1764000000045,
  QuietStops1764000000046,
  Practice1764000000047,
  HeldByCaller1764000000051,
  WishesForAMailbox1764000000052,
  ConsentByPurpose1764000000053,
  Thread1764000000055,
  CoachsList1764000000057,
  SingleSignOn1764000000058,
  SessionOver1764000000062,
  PracticeFigures1764000000066,
  ErasuresToNote1764000000069,
  AnsweringHours1764000000073,
  CoachTemplates1764000000074,
  PauseEndSeen1764000000076,
  WordsForTheirCoach1764000000077,
  WordsLookedUp1764000000078,
  Sessions1764000000081,
  Languages1764000000086,
  SessionReminders1764000000087,
  CalendarFeeds1764000000088,
  OwnProgrammes1764000000090,
  ProviderSessions1764000000092,
  ProgrammesByName1764000000093,
] as const;
