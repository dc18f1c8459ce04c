import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { messagesQuery, usQuery } from '../../api/us';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Notice } from '../../layout/Notice';
import { QuietLink } from '../../layout/QuietLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { SignedIn } from '../../session/SignedIn';
import { useSpeaker } from '../../speech/speaker';
import { messages } from '../../thread/messages';
import { Thread } from '../../thread/Thread';
import { useMarkRead } from '../../thread/useMarkRead';
import { WriteMessage } from '../../thread/WriteMessage';
import { WhoReads } from './WhoReads';

const fetchPage = (cursor: string | undefined) => call('GET /api/v1/us/messages', { query: { cursor } });

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)} nav>
      <SignedIn>{(us) => <Messages us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function Messages({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const { data: thread, error, isPending, refetch } = useQuery(messagesQuery);
  useMarkRead(thread, async (upTo) => {
    await call('POST /api/v1/us/messages/read', { body: { upTo } });
    await client.invalidateQueries({ queryKey: usQuery.queryKey, exact: true });
  });
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.withCoach)}</h1>
        {thread && <WhoReads whoReads={thread.whoReads} partner={us.partnerName} />}
      </div>
      {isPending && <Waiting />}
      {error !== null && <Trouble error={error} again={() => void refetch()} />}
      {thread?.mayWrite === true && (
        <WriteMessage
          draft={`message.${us.email}`}
          by="partner"
          label={say(messages.toCoach)}
          description={say(messages.plainWords)}
          send={(text) => call('POST /api/v1/us/messages', { body: { text } })}
          sent={refetch}
        />
      )}
      {thread?.mayWrite === false && (
        <Notice>
          <p>{say(messages.noneNow)}</p>
        </Notice>
      )}
      {thread && <Thread name={messagesQuery.queryKey} thread={thread} as="partner" fetchPage={fetchPage} />}
      <p>
        <QuietLink to="/us">{say(messages.back)}</QuietLink>
      </p>
    </div>
  );
}
