import { useQuery } from '@tanstack/react-query';
import type { CoupleStory, Side, ToldAccount } from '@troth/contract';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { Answers } from './Answers';
import { messages } from './messages';
import classes from './Accounts.module.css';

/** Where each partner comes from, side by side, for the coach alone. */
export default function Accounts({ story: { enrolmentId, names } }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const accounts = useQuery({
    queryKey: ['coach', 'couple', enrolmentId, 'intake'],
    queryFn: () => call('GET /api/v1/coach/couples/:id/intake', { params: { id: enrolmentId } }),
  });
  const { data: told } = accounts;
  const neither = told !== undefined && told.a === null && told.b === null;
  return (
    <Panel title={say(messages.title)}>
      {accounts.isPending && <Waiting />}
      {accounts.isError && <Trouble error={accounts.error} again={() => void accounts.refetch()} />}
      {neither && <p className="soft">{say(messages.neither)}</p>}
      {told !== undefined && !neither && (
        <>
          <div className={classes.sides}>
            <Account name={names.a} side="a" account={told.a} />
            <Account name={names.b} side="b" account={told.b} />
          </div>
          <p className="soft small">{say(messages.care)}</p>
        </>
      )}
    </Panel>
  );
}

function Account({ name, side, account }: { name: string; side: Side; account: ToldAccount | null }) {
  const { say } = useSpeaker();
  if (account === null) return <p className="soft">{say(messages.none, { name })}</p>;
  return (
    <section className={classes.account} data-side={side}>
      <h3>{name}</h3>
      {account.told === null ? <p>{say(messages.unreadable)}</p> : <Answers told={account.told} />}
      <p className="soft small">{say(messages.toldOn, { when: localWords(account.changed, say) })}</p>
    </section>
  );
}
