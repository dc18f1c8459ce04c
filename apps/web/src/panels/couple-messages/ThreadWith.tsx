import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Side, ThreadPage } from '@troth/contract';
import { call } from '../../api/call';
import { coachQuery, storyQuery, threadQuery } from '../../api/coach';
import { Trouble } from '../../layout/Trouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from '../../thread/messages';
import { Thread } from '../../thread/Thread';
import { useMarkRead } from '../../thread/useMarkRead';
import { WriteMessage } from '../../thread/WriteMessage';
import { Templates } from './Templates';

interface ThreadWithProps {
  enrolmentId: string;
  side: Side;
  name: string;
  partner: string;
}

/** The thread with one partner, closed until it is opened: only then is it read. */
export function ThreadWith({ enrolmentId, side, name, partner }: ThreadWithProps) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const { data: thread, error, refetch } = useQuery(threadQuery(enrolmentId, side));
  return (
    <div className="stack">
      <div>
        <Button variant="default" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(messages.openWith, { name, unread: thread?.unread ?? 0 })}
        </Button>
      </div>
      {error !== null && <Trouble error={error} again={() => void refetch()} />}
      {open && thread && (
        <OpenThread enrolmentId={enrolmentId} side={side} name={name} partner={partner} thread={thread} />
      )}
    </div>
  );
}

function OpenThread({ enrolmentId, side, name, partner, thread }: ThreadWithProps & { thread: ThreadPage }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const { data: coach } = useQuery(coachQuery);
  const params = { id: enrolmentId, side };
  const { queryKey } = threadQuery(enrolmentId, side);
  const couple = async () => {
    await client.invalidateQueries({ queryKey: storyQuery(enrolmentId).queryKey });
    void client.invalidateQueries({ queryKey: ['coach', 'couples'] });
  };
  useMarkRead(thread, async (upTo) => {
    await call('POST /api/v1/coach/couples/:id/messages/:side/read', { params, body: { upTo } });
    await couple();
  });
  return (
    <>
      {thread.mayWrite ? (
        <WriteMessage
          draft={`note.message.${coach?.id ?? ''}.${enrolmentId}.${side}`}
          by="coach"
          label={say(messages.toPartner, { name })}
          description={say(messages.onlyThem, { name })}
          help={(put) =>
            coach && <Templates coachId={coach.id} names={{ name, partner, coach: coach.name }} putIn={put} />
          }
          send={(text) => call('POST /api/v1/coach/couples/:id/messages/:side', { params, body: { text } })}
          sent={() => client.invalidateQueries({ queryKey })}
        />
      ) : (
        <p className="soft">{say(messages.noneNow)}</p>
      )}
      <Thread
        name={queryKey}
        thread={thread}
        as="coach"
        fetchPage={(cursor) => call('GET /api/v1/coach/couples/:id/messages/:side', { params, query: { cursor } })}
      />
    </>
  );
}
