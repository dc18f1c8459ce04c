import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { couplesAPage } from '../../api/couples-a-page';
import type { ListSearch } from './list-search';

/** The couples of a list, a page at a time, and how many there are of each kind. */
export function useCouples({ q: search, ...settings }: ListSearch) {
  const { filter, stage, finding } = settings;
  const couples = useInfiniteQuery({
    queryKey: ['coach', 'couples', settings, search],
    queryFn: ({ pageParam }) =>
      call('GET /api/v1/coach/couples', {
        query: { ...settings, search, limit: couplesAPage, cursor: pageParam ?? undefined },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const counts = useQuery({
    queryKey: ['coach', 'couples', 'counts', { filter, stage, finding, search }],
    queryFn: () => call('GET /api/v1/coach/caseload', { query: { filter, stage, finding, search } }),
    placeholderData: keepPreviousData,
  });
  return { couples, counts };
}
