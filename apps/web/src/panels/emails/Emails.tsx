import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listEmails, type CoupleStory, type StoryEmail } from '../../api/coach';
import { shortClock, wallClock } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import classes from './Emails.module.css';

/** Every email about this couple, with what became of it and the chain of events that caused it. */
export default function Emails({ story }: { story: CoupleStory }) {
  const emails = useInfiniteQuery({
    queryKey: ['coach', 'couple', story.enrolmentId, 'emails'],
    queryFn: ({ pageParam }) => listEmails(story.enrolmentId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const all = emails.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title="Every email">
      {emails.isPending && <Waiting />}
      {emails.isError && <Trouble error={emails.error} again={() => void emails.refetch()} />}
      {emails.isSuccess && all.length === 0 && <p className="soft">None so far.</p>}
      <ul className={classes.list}>
        {all.map((email) => (
          <Email key={email.deliveryId} email={email} />
        ))}
      </ul>
      {emails.hasNextPage && (
        <div>
          <Button
            variant="default"
            size="sm"
            loading={emails.isFetchingNextPage}
            onClick={() => void emails.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Email({ email }: { email: StoryEmail }) {
  return (
    <li>
      <details className={classes.email}>
        <summary>
          <span className={classes.kind}>{email.kind.replaceAll('-', ' ')}</span>
          <span className={classes.to}>{email.to}</span>
          <span className="soft">{shortClock(email.localTime)}</span>
          <span className={classes.state} data-state={email.state}>
            {email.state}
          </span>
        </summary>
        <div className={classes.inside}>
          <div>
            <h3>Why it was sent</h3>
            <ol>
              {email.chain.map(({ name, at }, index) => (
                <li key={index}>
                  <code>{name}</code> <span className="soft">{wallClock(at)}</span>
                </li>
              ))}
            </ol>
          </div>
          <div>
            <h3>What became of it</h3>
            <ol>
              {email.steps.map(({ state, at, detail }, index) => (
                <li key={index}>
                  {state} <span className="soft">{wallClock(at)}</span>
                  {detail && <span className="soft"> {detail}</span>}
                </li>
              ))}
            </ol>
          </div>
        </div>
      </details>
    </li>
  );
}
