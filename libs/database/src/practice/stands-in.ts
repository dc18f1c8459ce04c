/** Whether somebody stands in for the coach of an enrolment at an instant, in SQL: `whoFollows` of the domain, for one row. */
export function standsIn<E extends string, P extends string, N extends string>(enrolment: E, person: P, now: N) {
  return `exists (
    select from coach_cover k
    where k.practice_id = ${enrolment}.practice_id and k.coach_id = ${enrolment}.coach_id and k.cover_id = ${person}
      and k.ended_at is null and k.starts_at <= ${now} and ${now} < k.ends_at)` as const;
}
