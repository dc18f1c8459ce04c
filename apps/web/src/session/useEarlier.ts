import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '@troth/contract';

/** A list whose latest page is there already: the earlier ones are fetched, a page at a time, once they are asked for. */
export function useEarlier<Item>(
  key: readonly string[],
  latest: Page<Item>,
  fetchPage: (cursor: string | undefined) => Promise<Page<Item>>,
) {
  const [asked, setAsked] = useState(false);
  const earlier = useInfiniteQuery({
    queryKey: [...key, latest.nextCursor],
    queryFn: ({ pageParam }) => fetchPage(pageParam ?? undefined),
    initialPageParam: latest.nextCursor,
    getNextPageParam: (page) => page.nextCursor,
    enabled: asked && latest.nextCursor !== null,
  });
  return {
    items: [...latest.items, ...(earlier.data?.pages.flatMap(({ items }) => items) ?? [])],
    hasMore: earlier.data ? earlier.hasNextPage : latest.nextCursor !== null,
    isFetching: earlier.isFetching,
    error: earlier.error,
    showMore: () => (earlier.data ? void earlier.fetchNextPage() : asked ? void earlier.refetch() : setAsked(true)),
  };
}
