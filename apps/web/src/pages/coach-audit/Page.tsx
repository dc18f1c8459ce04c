import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditEntryShown } from '@troth/contract';
import { Link } from '@tanstack/react-router';
import { auditActs } from '@troth/domain';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './audit.module.css';

/** What was done in the practice, for its lead coach. */
export function Page() {
  return (
    <LeadPage words={messages} className={classes.page}>
      {() => <AuditLog />}
    </LeadPage>
  );
}

function AuditLog() {
  const { say } = useSpeaker();
  const log = useInfiniteQuery({
    queryKey: ['coach', 'audit'],
    queryFn: ({ pageParam }) => call('GET /api/v1/coach/audit', { query: { cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const entries = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {log.isPending && <Waiting />}
      {log.isError && <Trouble error={log.error} again={() => void log.refetch()} />}
      {log.isSuccess && entries.length === 0 && <p className="soft">{say(messages.empty)}</p>}
      {entries.length > 0 && <Entries entries={entries} />}
      {log.hasNextPage && (
        <div>
          <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {say(messages.more)}
          </Button>
        </div>
      )}
    </>
  );
}

const columns = ['when', 'who', 'what', 'about', 'how'] as const;

function Entries({ entries }: { entries: readonly AuditEntryShown[] }) {
  const { say } = useSpeaker();
  return (
    <table className={classes.log}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(messages[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({ entry: { at, actor, act, refused, about, detail } }: { entry: AuditEntryShown }) {
  const { say, sayRich } = useSpeaker();
  const words = say(auditActs[act]);
  return (
    <tr>
      <td data-column={say(messages.when)}>{localWords(at, say)}</td>
      <td data-column={say(messages.who)}>{actor.name ?? say(messages[actor.kind])}</td>
      <td data-column={say(messages.what)}>
        <span>{refused ? sayRich(messages.refused, { act: words, b: strong }) : words}</span>
      </td>
      <td data-column={say(messages.about)}>
        <About about={about} />
      </td>
      <td data-column={say(messages.how)}>{detail}</td>
    </tr>
  );
}

function About({ about }: { about: AuditEntryShown['about'] }) {
  const { say } = useSpeaker();
  if (about === null) return null;
  const name = about.name ?? say(messages.gone);
  if (about.coupleId === null) return name;
  return (
    <Link to="/coach/couples/$id" params={{ id: about.coupleId }}>
      {name}
    </Link>
  );
}
