import type { Coach, PracticeShown } from '@troth/contract';

export type Person = PracticeShown['people'][number];

/** What the forms about somebody are given. */
export interface PersonProps {
  person: Person;
  people: readonly Person[];
  lead: Coach;
}
