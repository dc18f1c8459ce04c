import { useState } from 'react';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Coach, CoupleFilter, CoupleInList } from '@troth/contract';
import { call } from '../../api/call';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { byState } from './by-state';
import { CoupleRow } from './CoupleRow';
import classes from './coach.module.css';

const filters: { value: CoupleFilter; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'attention', label: 'Need attention' },
  { value: 'active', label: 'Active' },
  { value: 'paused', label: 'Paused' },
  { value: 'ended', label: 'Ended' },
  { value: 'unassigned', label: 'Without a coach' },
];

const TYPING_PAUSE_MS = 200;

export function Couples({ coach }: { coach: Coach }) {
  const [filter, setFilter] = useState<CoupleFilter>('all');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE_MS);
  const couples = useInfiniteQuery({
    queryKey: ['coach', 'couples', filter, search],
    queryFn: ({ pageParam }) =>
      call('GET /api/v1/coach/couples', { query: { filter, search, cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const counts = couples.data?.pages.at(-1);
  const shown = couples.data?.pages.flatMap((page) => page.items) ?? [];
  const needing = shown.filter(({ flags }) => flags.length > 0);
  const taker = filter === 'unassigned' ? coach.id : undefined;
  const rest = shown.filter(({ flags }) => flags.length === 0);
  return (
    <div className="stack-wide">
      <div className={classes.top}>
        <h1>{headline(coach.name, counts?.needing)}</h1>
        <div className={classes.filters}>
          <SegmentedControl
            aria-label="Which couples to show"
            data={filters}
            value={filter}
            onChange={(value) => setFilter(value as CoupleFilter)}
            radius={999}
          />
          <TextInput
            aria-label="Find by name or address"
            placeholder="Find by name or address"
            type="search"
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      {counts && search !== '' && (
        <p role="status" className="soft">
          {counts.found === 1 ? '1 couple found' : `${counts.found} couples found`}
        </p>
      )}
      {couples.isPending && <Waiting />}
      {couples.isError && <Trouble error={couples.error} again={() => void couples.refetch()} />}
      <CoupleList title="Need attention" couples={needing} takenBy={taker} />
      {byState(rest).map((those) => (
        <CoupleList key={those.title} {...those} takenBy={taker} />
      ))}
      {couples.isSuccess && shown.length === 0 && search === '' && <p className="soft">No couples here yet.</p>}
      {couples.hasNextPage && (
        <div>
          <Button variant="default" loading={couples.isFetchingNextPage} onClick={() => void couples.fetchNextPage()}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}

interface CoupleListProps {
  title: string;
  couples: CoupleInList[];
  /** The coach who can take these couples on; left out where they have one. */
  takenBy: string | undefined;
}

function CoupleList({ title, couples, takenBy }: CoupleListProps) {
  if (couples.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={classes.listTitle}>{title}</h2>
      <ul className={classes.list}>
        {couples.map((couple) => (
          <CoupleRow key={couple.enrolmentId} couple={couple} takenBy={takenBy} />
        ))}
      </ul>
    </section>
  );
}

function headline(name: string, needing: number | undefined): string {
  if (needing === undefined) return 'Your couples';
  if (needing === 0) return `Hello ${name}. No open flags today`;
  return needing === 1 ? `Hello ${name}. One couple needs you` : `Hello ${name}. ${needing} couples need you`;
}
