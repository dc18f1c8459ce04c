/** A couple's words to the coach that are unread: `$1` its practice, `$2` its enrolment. */
export const unreadWordsSql = `
  select c.id, c.partner_id, 'note' as came_as, c.note_written_at as at from check_in c
  where c.practice_id = $1 and c.enrolment_id = $2 and c.note_audience = 'coach' and c.note_sealed is not null
    and c.note_written_at is not null and (c.note_read_at is null or c.note_read_at < c.note_written_at)
  union all
  select m.id, m.partner_id, 'reply', m.received_at from inbound_mail m
  where m.practice_id = $1 and m.enrolment_id = $2 and m.read_at is null
    and (m.kind in ('reply', 'other-sender', 'unreadable') or m.kind = 'check-in' and m.sealed is not null)
  union all
  select t.id, t.partner_id, 'message', t.written_at from thread_message t
  where t.practice_id = $1 and t.enrolment_id = $2 and t.written_by = 'partner' and t.read_at is null`;
