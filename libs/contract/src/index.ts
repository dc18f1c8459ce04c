export * from './features.js';
export * as demo from './demo/routes.js';
export { routes, type Endpoint, type RouteAt } from './routes.js';
export { refusalsOf } from './refusals-of.js';
export type { PageProblemCode, ProblemCode } from './problem/problem-codes.js';
export { problemDocument, type FieldFault, type ProblemDocument } from './problem/problem-document.js';
export type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route, Sent } from './route.js';

export { emailAddress, personName } from './fields/person-fields.js';
export { look, type Look } from './fields/look.js';
export type { LocalTime } from './fields/local-time.js';
export type { Page, PageQuery } from './fields/page.js';

export type { CheckInForm, CheckInGiven, DuePromise, OwnDuePromise, Question } from './check-in/look.js';
export type { CheckInRequest, CheckInSaved } from './check-in/save.js';
export type { Invitation, LedgerPromise, Us } from './us/show.js';
export type { ConsentsShown } from './us/show-consents.js';
export type { MyData, MyDataValue } from './us/show-my-data.js';
export type { ChosenEmail } from './us-emails/list.js';
export type { MailPage } from './mail/mail-page.js';
export type { ToldAccount } from './intake/show-to-coach.js';
export type { AskedMeasure, AskedMeasures, MeasureTrajectory } from './measures/fields.js';
export type { AnsweredMeasure } from './measures/show-to-coach.js';
export type { QueuedCase, WholeCase } from './safety/fields.js';
export type { OwnPractice, OwnPractices } from './weekly-practices/show.js';
export type { CouplePractices } from './weekly-practices/show-to-coach.js';
export type { MessageTemplate } from './thread/templates.js';
export type { OwnThread, SaidInThread, ThreadPage, WhoReads } from './thread/fields.js';
export type { CalendarFeed } from './calendar/feed.js';
export type { CoupleSession, CoupleSessions, OwnSession } from './sessions/fields.js';
export { mostToCome, type SessionToCome } from './sessions/to-come.js';
export type { AuditEntryShown, AuditQuery } from './audit/list.js';
export type { MonthlyFigures } from './practice/figures.js';
export type { ComparedProgrammes, OwnProgramme } from './practice/programme.js';
export type { EmailInPreview, PageInPreview, PreviewQuery } from './practice/preview.js';
export type { PracticeShown } from './practice/show.js';
export type { CoachAccount } from './coach-account/show.js';
export type { Coach } from './couples/me.js';
export type { CaseloadChange } from './caseload/changes.js';
export type { CoupleFilter, CoupleGroup, CoupleSort, ListSettings } from './caseload/list-query.js';
export type { CoupleInList, CouplesQuery } from './caseload/list.js';
export type { Caseload, CaseloadQuery } from './caseload/counts.js';
export type { SavedView } from './caseload/views.js';
export type {
  CoupleStory,
  Side,
  StoryAnswer,
  StoryMilestone,
  StoryRhythm,
  StoryRound,
  StoryWeek,
} from './couples/show.js';
export type { EndedFlag, Flag, FlagStep, StoryFlag } from './couples/flag.js';
export type { PromisesPage } from './couples/promises-page.js';
export type { NotesPage, StoryNote } from './couples/notes-page.js';
export type { EmailsPage, StoryEmail } from './couples/emails.js';
export type { EventsPage } from './couples/events.js';
export type { TimelineMoment, TimelinePage, TimelineQuery, TimelineStretchOf } from './couples/timeline.js';
export type { WrittenNote } from './couples/write-note.js';
export type { CapturedMail } from './demo/captured-mail.js';
export type { Persona, PersonaId } from './demo/personas.js';
export type { Tour } from './demo/tour.js';
export type { GalleryMail } from './demo/gallery.js';
export { dayOutOfReach } from './couples/tend-flag.js';
