import { useState } from 'react';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Coach, CoupleFilter, CoupleInList } from '@troth/contract';
import { call } from '../../api/call';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { NeedsYou } from '../coach-safety/NeedsYou';
import { byState } from './by-state';
import { CoupleRow } from './CoupleRow';
import { filterWords, messages } from './messages';
import classes from './coach.module.css';

const filters = [
  'all',
  'attention',
  'active',
  'paused',
  'ended',
  'unassigned',
  'covered',
] as const satisfies readonly CoupleFilter[];

const TYPING_PAUSE_MS = 200;

export function Couples({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
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
  const needing = shown.filter(needsCoach);
  const taker = filter === 'unassigned' ? coach.id : undefined;
  const rest = shown.filter((couple) => !needsCoach(couple));
  return (
    <div className="stack-wide">
      <NeedsYou coach={coach} />
      <div className={classes.top}>
        <h1>{counts ? say(messages.needing, { name: coach.name, needing: counts.needing }) : say(messages.title)}</h1>
        <div className={classes.filters}>
          <SegmentedControl
            aria-label={say(messages.which)}
            data={filters
              .filter((one) => one !== 'covered' || coach.covers.length > 0)
              .map((one) => ({ value: one, label: say(filterWords[one]) }))}
            value={filter}
            onChange={(value) => setFilter(value as CoupleFilter)}
            radius={999}
          />
          <TextInput
            aria-label={say(messages.find)}
            placeholder={say(messages.find)}
            type="search"
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </div>
      {counts && search !== '' && (
        <p role="status" className="soft">
          {say(messages.found, { found: counts.found })}
        </p>
      )}
      {couples.isPending && <Waiting />}
      {couples.isError && <Trouble error={couples.error} again={() => void couples.refetch()} />}
      <CoupleList title={say(messages.needAttention)} couples={needing} takenBy={taker} />
      {byState(rest, say).map((those) => (
        <CoupleList key={those.title} {...those} takenBy={taker} />
      ))}
      {couples.isSuccess && shown.length === 0 && search === '' && <p className="soft">{say(messages.none)}</p>}
      {shown.length > 0 && (
        <div className="row">
          <CoachHowLink about="urgency" words={messages.howOrder} />
          <CoachHowLink about="two-views" words={messages.howFigures} />
        </div>
      )}
      {coach.roles.includes('lead') && (
        <div className="row">
          <p className="small">
            <Link to="/coach/practice">{say(messages.practice)}</Link>
          </p>
          <p className="small">
            <Link to="/coach/audit">{say(messages.audit)}</Link>
          </p>
        </div>
      )}
      {couples.hasNextPage && (
        <div>
          <Button variant="default" loading={couples.isFetchingNextPage} onClick={() => void couples.fetchNextPage()}>
            {say(messages.more)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** As the headline counts them: what is apart from worry can wait. */
function needsCoach({ flags }: CoupleInList): boolean {
  return flags.some(({ urgency }) => urgency !== 'apart');
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
