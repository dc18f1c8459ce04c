import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CoupleStory } from '@troth/contract';
import { call } from '../../api/call';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { Filter } from './Filter';
import { messages } from './messages';
import { Stretch } from './Stretch';
import { kindsIn, toggled, type TimelineSearch } from './timeline-search';
import classes from './Timeline.module.css';

/** What is asked for once a coach looks back: half a year at a time, so that all of it is there to be printed. */
const olderWeeks = 26;

/** What happened to a couple, week by week, the latest first; which kinds of it, the address says. */
export default function Timeline({ story: { enrolmentId } }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const search = useSearch({ from: '/coach/couples/$id' });
  const navigate = useNavigate({ from: '/coach/couples/$id' });
  const shown = kindsIn(search);
  const { periods } = search;
  const show = (next: TimelineSearch) =>
    void navigate({ search: { ...next, ...(periods && { periods }) }, replace: true, resetScroll: false });
  const kinds = search.show;
  const timeline = useInfiniteQuery({
    queryKey: ['coach', 'couple', enrolmentId, 'timeline', kinds ?? ''],
    queryFn: ({ pageParam }) =>
      call('GET /api/v1/coach/couples/:id/timeline', {
        params: { id: enrolmentId },
        query: { cursor: pageParam ?? undefined, kinds, weeks: pageParam === null ? undefined : olderWeeks },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const stretches = timeline.data?.pages.flatMap(({ items }) => items) ?? [];
  const nothing = timeline.isSuccess && stretches.every(({ moments }) => moments.length === 0);
  return (
    <Panel title={say(messages.title)}>
      <Filter shown={shown} press={(kind) => show(toggled(shown, kind))} pressAll={() => show({})} />
      {timeline.isPending && <Waiting />}
      {timeline.isError && <Trouble error={timeline.error} again={() => void timeline.refetch()} />}
      {nothing && <p className="soft">{say(messages.none)}</p>}
      {!nothing && (
        <ol className={classes.weeks}>
          {stretches.map((stretch) => (
            <Stretch key={stretch.first} stretch={stretch} filtered={shown.length > 0} />
          ))}
        </ol>
      )}
      {timeline.hasNextPage && (
        <div>
          <Button
            variant="default"
            size="sm"
            loading={timeline.isFetchingNextPage}
            onClick={() => void timeline.fetchNextPage()}
          >
            {say(messages.older)}
          </Button>
        </div>
      )}
    </Panel>
  );
}
