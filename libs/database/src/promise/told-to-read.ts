/** What the other was told of a promise in other words than it has now, with the key that its words are read with. */
export function toldToReadSql(promise: 'p'): string {
  return `case when ${promise}.told_words is not null then jsonb_build_object(
              'ifCue', with_key(${promise}.told_words ->> 'ifCue', ${promise}.practice_id, ${promise}.maker_id),
              'thenAct', with_key(${promise}.told_words ->> 'thenAct', ${promise}.practice_id, ${promise}.maker_id),
              'dueOn', ${promise}.told_words ->> 'dueOn') end`;
}
