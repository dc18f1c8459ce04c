import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch, Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { Coach } from '@troth/contract';
import { safetyCountQuery } from '../../api/coach-safety';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { NeedsYou } from '../coach-safety/NeedsYou';
import { CoupleList } from './CoupleList';
import { Groups } from './Groups';
import { NextSessions } from './NextSessions';
import { readListSearch, type ListSearch } from './list-search';
import { messages } from './messages';
import { SavedViews } from './SavedViews';
import { Toolbar } from './Toolbar';
import { useCouples } from './useCouples';
import classes from './coach.module.css';

export function Couples({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
  const search = useSearch({ from: '/coach' });
  const navigate = useNavigate({ from: '/coach' });
  const { couples, counts } = useCouples(search);
  const change = useCallback(
    (to: ListSearch, { replace } = { replace: false }) =>
      void navigate({ search: readListSearch(to), replace, resetScroll: false }),
    [navigate],
  );
  const safety = useQuery({ ...safetyCountQuery, enabled: coach.roles.includes('safety') });
  const page = couples.data?.pages.at(-1);
  const shown = useMemo(() => couples.data?.pages.flatMap((one) => one.items) ?? [], [couples.data]);
  // All of it at once, so that nothing moves under a finger.
  if (couples.isPending || counts.isPending || safety.isLoading) return <Waiting />;
  return (
    <div className="stack">
      {safety.data && <NeedsYou count={safety.data} />}
      <h1 className={classes.hello}>
        {page ? say(messages.needing, { name: coach.name, needing: page.needing }) : say(messages.title)}
      </h1>
      <Toolbar coach={coach} search={search} counts={counts.data} change={change} />
      <div className={classes.bar}>
        <Groups counts={counts.data?.groups} search={search} />
        <SavedViews search={search} />
      </div>
      {page && search.q !== undefined && (
        <p role="status" className="soft">
          {say(messages.found, { found: page.found })}
        </p>
      )}
      {couples.isError ? (
        <Trouble error={couples.error} again={() => void couples.refetch()} />
      ) : (
        counts.isError && <Trouble error={counts.error} again={() => void counts.refetch()} />
      )}
      {page && shown.length > 0 && (
        <CoupleList
          couples={shown}
          name={couples.isPlaceholderData ? null : JSON.stringify(search)}
          found={page.found}
          counts={counts.data?.groups}
          takenBy={search.filter === 'unassigned' ? coach.id : undefined}
          more={couples.hasNextPage && !couples.isFetching ? () => void couples.fetchNextPage() : undefined}
        />
      )}
      {couples.isSuccess && shown.length === 0 && (
        <Empty narrowed={Object.keys(search).some((one) => one !== 'sort')} />
      )}
      <NextSessions />
      <Ways coach={coach} />
    </div>
  );
}

function Empty({ narrowed }: { narrowed: boolean }) {
  const { say } = useSpeaker();
  if (!narrowed) return <p className="soft">{say(messages.none)}</p>;
  return (
    <div className={classes.empty}>
      <p>{say(messages.noneFound)}</p>
      <p>
        <Link to="/coach">{say(messages.showAll)}</Link>
      </p>
    </div>
  );
}

function Ways({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
  return (
    <div className="row">
      <CoachHowLink about="urgency" words={messages.howOrder} />
      <CoachHowLink about="two-views" words={messages.howFigures} />
      {coach.roles.includes('lead') && (
        <>
          <p className="small">
            <Link to="/coach/practice">{say(messages.practice)}</Link>
          </p>
          <p className="small">
            <Link to="/coach/audit">{say(messages.audit)}</Link>
          </p>
        </>
      )}
    </div>
  );
}
