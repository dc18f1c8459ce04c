import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { safetyQueueQuery } from '../../api/coach-safety';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { CoachSignedIn } from '../../session/CoachSignedIn';
import { useSpeaker } from '../../speech/speaker';
import { CaseList } from './CaseList';
import { messages } from './messages';
import classes from './safety.module.css';

export function Page() {
  const { say } = useSpeaker();
  return <CoachSignedIn title={say(messages.tab)}>{() => <Queue />}</CoachSignedIn>;
}

/** Who waits, who is being looked after, and what was closed lately. */
function Queue() {
  const { say } = useSpeaker();
  const queue = useQuery(safetyQueueQuery);
  const cases = queue.data?.cases ?? [];
  const open = cases.filter(({ closed }) => closed === null);
  return (
    <div className={classes.page}>
      <p>
        <Link to="/coach">{say(messages.couples)}</Link>
      </p>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.lead)}</p>
        <p>{say(messages.care)}</p>
      </div>
      {queue.isPending && <Waiting />}
      {queue.isError && <Trouble error={queue.error} again={() => void queue.refetch()} />}
      {queue.isSuccess && open.length === 0 && <p className="soft">{say(messages.none)}</p>}
      <CaseList title={say(messages.open)} cases={open} />
      <CaseList title={say(messages.closed)} cases={cases.filter(({ closed }) => closed !== null)} />
    </div>
  );
}
