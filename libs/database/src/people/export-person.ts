import {
  flagsDrawnFromBoth,
  intakePlace,
  milestonesDrawnFromBoth,
  onlyOnRequest,
  practiceWordsPlace,
  ratingsOf,
  readIntake,
  readSafetySaid,
  safetySaidPlace,
  waysOfWords,
  type Id,
  type KeptRatings,
  type NewPromise,
  type NoteAudience,
  type OwnDataPartId,
  type PracticeAudience,
} from '@troth/domain';
import type { Database } from '../connection/database.js';
import { openedWords } from '../promise/opened-words.js';
import { toldToReadSql } from '../promise/told-to-read.js';
import { safetySaidBy } from '../safety/safety-cases.js';
import { notePlace, replyPlace, sessionPlace, threadPlace } from '../sealed/places.js';
import type { OpenSealed } from '../enrolment/open-sealed.js';

type Row = Readonly<Record<string, unknown>>;

/** @sql array['stage-ready'] */
function kindsIn(ids: readonly string[]): string {
  return `array[${ids.map((id) => `'${id}'`).join()}]`;
}

/** Part by part as the domain declares them, all that belongs to one partner; nothing that the other one said or wrote. */
export const ownDataSql = {
  person: `select name, email, side, zone, weekday, time, rhythm, quiet_from, quiet_until, confirmed_at, shares_seen, chosen_stages, agrees_complete, wants_word_after, suppressed_at, suppressed_why
           from partner where practice_id = $1 and id = $2`,
  enrolment: `select e.state, e.programme_version, e.created_at, e.activated_at, e.paused_at, e.ended_at, e.ended_how
              from enrolment e join partner p on p.practice_id = e.practice_id and p.enrolment_id = e.id
              where p.practice_id = $1 and p.id = $2`,
  consents:
    'select purpose, version, given_at, how, withdrawn_at from consent where practice_id = $1 and partner_id = $2 order by given_at, purpose',
  addresses: `select from_email, to_email, requested_at, confirmed_at
              from address_change where practice_id = $1 and partner_id = $2 order by requested_at`,
  stoppedEmails:
    'select kind, stopped_at from mail_choice where practice_id = $1 and partner_id = $2 order by stopped_at, kind',
  intake: `select partner_id, changed_at, with_key(sealed, practice_id, partner_id) as sealed
           from intake where practice_id = $1 and partner_id = $2`,
  measures: `select asked_at, answered_at, answers from measure_asking
             where practice_id = $1 and partner_id = $2 order by asked_at`,
  // When a round was ready tells what the other answered.
  rounds: `select r.stage, r.number, r.entered_at, r.ended_at, r.ended_as
           from round r join partner p on p.practice_id = r.practice_id and p.enrolment_id = r.enrolment_id
           where p.practice_id = $1 and p.id = $2 order by r.entered_at`,
  checkIns: `select id, local_week, stage, asked_at, first_answered_at, answered_at, revision, ratings,
                    with_key(note_sealed, practice_id, partner_id) as note_sealed, note_audience
             from check_in where practice_id = $1 and partner_id = $2 order by asked_at`,
  promises: `select p.maker_id, with_key(p.if_cue, p.practice_id, p.maker_id) as if_cue,
                    with_key(p.then_act, p.practice_id, p.maker_id) as then_act, to_char(p.due_on, 'YYYY-MM-DD') as due_on,
                    p.made_week, p.made_at, p.told_at, ${toldToReadSql('p')} as told_words, p.let_go_at
             from promise p where p.practice_id = $1 and p.maker_id = $2 order by p.made_at`,
  // Of one check-in in an order of its own: which promise was made first tells when the other answered.
  marks: `select p.maker_id, p.made_week,
                 with_key(case when m.view = 'seen' then coalesce(p.told_words ->> 'ifCue', p.if_cue) else p.if_cue end,
                          p.practice_id, p.maker_id) as if_cue,
                 with_key(case when m.view = 'seen' then coalesce(p.told_words ->> 'thenAct', p.then_act) else p.then_act end,
                          p.practice_id, p.maker_id) as then_act, m.view, m.answer, m.week, m.marked_at
          from promise_mark m join promise p on p.practice_id = m.practice_id and p.id = m.promise_id
          where p.practice_id = $1 and p.enrolment_id = $3 and ((m.view = 'own') = (p.maker_id = $2))
          order by m.marked_at, m.view`,
  milestones: `select kind, reached_at, partner_id is null as of_the_couple from milestone
               where practice_id = $1 and enrolment_id = $3 and (partner_id is null or partner_id = $2)
               and kind <> all (${kindsIn(milestonesDrawnFromBoth)}) order by reached_at, kind`,
  // How far two views lie apart tells what the other answered; that words were unread, when the coach read them.
  attention: `select kind, evidence, raised_at, since, ended_at from attention
              where practice_id = $1 and partner_id = $2 and kind <> all (${kindsIn(flagsDrawnFromBoth)})
                and kind <> all (${kindsIn(waysOfWords)}) order by raised_at`,
  emails: `select d.kind, d.sent_to, d.state, d.due_at, d.handed_at, d.settled_at, d.message_id
           from occurrence o join delivery d on d.practice_id = o.practice_id and d.id = o.id and d.month = o.month
           where o.practice_id = $1 and o.person_id = $2 order by d.due_at, d.kind`,
  weeklyPractices: `select s.partner_id, s.round_id, r.stage, r.number as round, s.week_in_round, s.weekly_practice, s.said, s.said_at,
                           with_key(s.words_sealed, s.practice_id, s.partner_id) as words_sealed, s.words_audience
                    from said_of_practice s join round r on r.practice_id = s.practice_id and r.id = s.round_id
                    where s.practice_id = $1 and s.partner_id = $2 order by s.said_at, s.weekly_practice`,
  // When the coach read what this person wrote is the coach's to know.
  thread: `select m.partner_id, m.id, m.written_by, m.written_at, case when m.written_by = 'coach' then m.read_at end as read_at,
                  with_key(m.sealed, m.practice_id, m.writer_id) as sealed
           from thread_message m where m.practice_id = $1 and m.partner_id = $2 order by m.written_at, m.id`,
  sessions: `select id, state, partner_id is not null as alone, begins_at, ends_at, offered_at, booked_at, cancelled_at,
                    with_key(place_sealed, practice_id, place_by) as place_sealed
             from session where practice_id = $1 and enrolment_id = $3 and (partner_id is null or partner_id = $2)
             order by begins_at, id`,
  // What another sent to this person's address is not theirs.
  cameBack: `select id, kind, received_at, said, with_key(sealed, practice_id, partner_id) as sealed from inbound_mail
             where practice_id = $1 and partner_id = $2 and kind <> 'other-sender' order by received_at`,
} as const satisfies Readonly<Record<Exclude<OwnDataPartId, typeof onlyOnRequest>, string>>;

/**
 * Everything kept about one partner in one enrolment, as plain JSON, part by part. What they said about their safety is in it
 * only where they ask for that: a copy lies about on a device.
 */
export async function exportPerson(
  database: Database,
  person: { readonly practiceId: Id; readonly partnerId: Id; readonly enrolmentId: Id },
  open: OpenSealed,
  { safety = false } = {},
): Promise<Record<string, readonly Row[]>> {
  const document: Record<string, readonly Row[]> = {};
  for (const [part, sql] of Object.entries(ownDataSql)) {
    const ids = [person.practiceId, person.partnerId, person.enrolmentId];
    const rows = await database.query<Row>(sql, ids.slice(0, sql.includes('$3') ? 3 : 2));
    const read = rows.map((row) => opened(part, row, open));
    document[part] = part === 'marks' ? byWords(read) : read;
  }
  if (safety) document[onlyOnRequest] = await saidOfSafety(database, person, open);
  return document;
}

async function saidOfSafety(
  database: Database,
  person: { readonly practiceId: Id; readonly partnerId: Id },
  open: OpenSealed,
): Promise<readonly Row[]> {
  return (await safetySaidBy(database, person)).map(({ id, saidAt, sealed }) => {
    const text = open(sealed, safetySaidPlace(id));
    return { said_at: saidAt, said: readSafetySaid(text)?.said ?? text };
  });
}

/** What this person wrote, or was written to them, is sealed in eight of the parts. */
function opened(part: string, row: Row, open: OpenSealed): Row {
  if (part === 'promises') return withPromise(row, open);
  if (part === 'marks') {
    const { made_week: _, ...mark } = withPromise(row, open);
    return mark;
  }
  if (part === 'checkIns') return withNote(withRatings(row), open);
  if (part === 'intake') return withAccount(row, open);
  if (part === 'weeklyPractices') return withWords(row, open);
  if (part === 'thread') return withMessage(row, open);
  if (part === 'sessions') return withPlace(row, open);
  return part === 'cameBack' ? withText(row, open) : row;
}

/** Each question by its name, null where it was not answered. */
function withRatings({ ratings, ...row }: Row): Row {
  return { ...row, ...ratingsOf(ratings as KeptRatings) };
}

function withNote({ id, note_sealed: sealed, ...row }: Row, open: OpenSealed): Row {
  const place = notePlace(String(id), row['note_audience'] as NoteAudience);
  return typeof sealed === 'string' ? { ...row, note: open(sealed, place) } : row;
}

function withAccount({ partner_id: id, sealed, ...row }: Row, open: OpenSealed): Row {
  const text = open(String(sealed), intakePlace(String(id)));
  return { ...row, told: readIntake(text) ?? text };
}

function withWords(
  { partner_id: partnerId, round_id: roundId, words_sealed: sealed, ...row }: Row,
  open: OpenSealed,
): Row {
  if (typeof sealed !== 'string') return row;
  const place = practiceWordsPlace({
    partnerId: String(partnerId),
    roundId: String(roundId),
    weekInRound: Number(row['week_in_round']),
    weeklyPractice: String(row['weekly_practice']),
    audience: row['words_audience'] as PracticeAudience,
  });
  return { ...row, words: open(sealed, place) };
}

function withMessage({ partner_id: partnerId, id, sealed, ...row }: Row, open: OpenSealed): Row {
  return { ...row, text: open(String(sealed), threadPlace(String(partnerId), String(id))) };
}

function withPlace({ id, place_sealed: sealed, ...row }: Row, open: OpenSealed): Row {
  return typeof sealed === 'string' ? { ...row, place: open(sealed, sessionPlace(String(id))) } : row;
}

function withPromise({ maker_id: makerId, ...row }: Row, open: OpenSealed): Row {
  const whose = { makerId: String(makerId), madeWeek: String(row['made_week']) };
  const words = openedWords(open, whose, { ifCue: String(row['if_cue']), thenAct: String(row['then_act']) });
  const read = { ...row, if_cue: words.ifCue, then_act: words.thenAct };
  if (!row['told_words']) return read;
  return { ...read, told_words: openedWords(open, whose, row['told_words'] as NewPromise) };
}

/** Of one check-in by the words of the promises. */
function byWords(marks: readonly Row[]): Row[] {
  const order = ({ marked_at: at, view, if_cue: ifCue, then_act: thenAct }: Row) =>
    JSON.stringify([(at as Date).getTime(), view, ifCue, thenAct]);
  return marks.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}

function withText({ id, sealed, ...row }: Row, open: OpenSealed): Row {
  return typeof sealed === 'string' ? { ...row, text: open(sealed, replyPlace(String(id))) } : row;
}
