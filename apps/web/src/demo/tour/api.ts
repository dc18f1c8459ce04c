import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';

const SOON_MS = 1_500;

/** How far the tour has come; asked again by itself, since what is done happens on other pages. */
export const tourQuery = (after: string | undefined) =>
  queryOptions({
    queryKey: ['demo', 'tour', after],
    queryFn: () => call('GET /dev/tour', { query: { after } }),
    refetchInterval: SOON_MS,
    staleTime: 0,
  });

export const personasQuery = queryOptions({
  queryKey: ['demo', 'personas'],
  queryFn: () => call('GET /dev/personas'),
});
