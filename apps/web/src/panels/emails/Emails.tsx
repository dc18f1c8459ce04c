import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import { call } from '../../api/call';
import { Panel } from '../../panel/Panel';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { Email } from './Email';
import { emailsKey } from './emails-key';
import { messages } from './messages';
import classes from './Emails.module.css';

/** Every email about this couple, with what became of it and the chain of events that caused it. */
export default function Emails({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const emails = useInfiniteQuery({
    queryKey: emailsKey(story.enrolmentId),
    queryFn: ({ pageParam }) =>
      call('GET /api/v1/coach/couples/:id/emails', {
        params: { id: story.enrolmentId },
        query: { cursor: pageParam ?? undefined },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const all = emails.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={say(messages.title)} onScreen>
      {emails.isPending && <Waiting />}
      {emails.isError && <Trouble error={emails.error} again={() => void emails.refetch()} />}
      {emails.isSuccess && all.length === 0 && <p className="soft">{say(messages.none)}</p>}
      <ul className={classes.list}>
        {all.map((email) => (
          <Email key={email.deliveryId} enrolmentId={story.enrolmentId} email={email} />
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
            {say(messages.earlier)}
          </Button>
        </div>
      )}
    </Panel>
  );
}
