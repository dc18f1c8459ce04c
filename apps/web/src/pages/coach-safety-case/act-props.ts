import type { WholeCase } from '@troth/contract';

/** What stands about the couple's programme in a case. */
export type Programme = NonNullable<WholeCase['programme']>;

export interface ActProps {
  id: string;
  name: string;
  programme: Programme;
}
