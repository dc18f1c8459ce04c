import type { AnswerOf, programme } from '@troth/contract';
import { call } from './call';

export type FoundPlace = AnswerOf<typeof programme.places>[number];

/** Towns by the beginning of a name; what was typed is asked for once. */
export const placesQuery = (typed: string) => ({
  queryKey: ['places', typed],
  queryFn: () => call('POST /api/v1/places/search', { body: { typed } }),
  staleTime: Infinity,
});
