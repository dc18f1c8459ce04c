import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { WholeCase } from '@troth/contract';
import { safetyCaseQuery } from '../../api/coach-safety';
import { Problem } from '../../api/problem';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { CoachSignedIn } from '../../session/CoachSignedIn';
import { useSpeaker } from '../../speech/speaker';
import { messages as queue } from '../coach-safety/messages';
import classes from '../coach-safety/safety.module.css';
import { Standing } from '../coach-safety/Standing';
import { Closing, Noting } from './Acting';
import { Done } from './Done';
import { QuietActs } from './QuietActs';
import { Saying } from './Saying';

export function Page() {
  const { say } = useSpeaker();
  const { id } = useParams({ from: '/coach/safety/$id' });
  return <CoachSignedIn title={say(queue.tab)}>{() => <Case id={id} />}</CoachSignedIn>;
}

function Case({ id }: { id: string }) {
  const { say } = useSpeaker();
  const found = useQuery(safetyCaseQuery(id));
  return (
    <div className={classes.page}>
      <p>
        <Link to="/coach/safety">{say(queue.queue)}</Link>
      </p>
      {found.isPending && <Waiting />}
      {found.isError &&
        (found.error instanceof Problem && ['not-found', 'invalid-input'].includes(found.error.code) ? (
          <h1>{say(queue.notYours)}</h1>
        ) : (
          <Trouble error={found.error} again={() => void found.refetch()} />
        ))}
      {found.data !== undefined && <Opened found={found.data} />}
    </div>
  );
}

function Opened({ found }: { found: WholeCase }) {
  const { say } = useSpeaker();
  return (
    <>
      <div className="stack">
        <h1>{found.name}</h1>
        <p className="soft">{found.couple === null ? say(queue.gone) : say(queue.couple, { couple: found.couple })}</p>
        <Standing of={found} />
        <p>{say(queue.care)}</p>
      </div>
      <Saying of={found} />
      <Done acts={found.acts} />
      {found.closed === null && <Noting on={found} />}
      <QuietActs on={found} />
      {found.closed === null && <Closing on={found} />}
    </>
  );
}
