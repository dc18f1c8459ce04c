import { useQuery } from '@tanstack/react-query';
import type { Coach } from '@troth/contract';
import { CodesPanel } from '../../account/CodesPanel';
import { PasskeysPanel } from '../../account/PasskeysPanel';
import { accountQuery } from '../../api/coach';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { CoachSignedIn } from '../../session/CoachSignedIn';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { AnsweringPanel } from './AnsweringPanel';
import { CalendarPanel } from './CalendarPanel';
import { LanguagePanel } from './LanguagePanel';
import { PasswordPanel } from './PasswordPanel';
import { SessionsPanel } from './SessionsPanel';
import { SingleSignOnPanel } from './SingleSignOnPanel';
import { messages } from './messages';
import classes from '../../account/account.module.css';

/** When a coach reads messages, what follows their sessions, how they sign in, and where they are signed in. */
export function Page() {
  const { say } = useSpeaker();
  return <CoachSignedIn title={say(messages.title)}>{(coach) => <Account coach={coach} />}</CoachSignedIn>;
}

function Account({ coach }: { coach: Coach }) {
  const { say, sayRich } = useSpeaker();
  const { data: account, error, isPending, refetch } = useQuery(accountQuery);
  if (isPending) return <Waiting />;
  if (account === undefined) return <Trouble error={error} again={() => void refetch()} />;
  return (
    <div className={classes.account}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{sayRich(messages.lead, { email: account.email, b: strong })}</p>
      </div>
      {coach.roles.includes('coach') && <AnsweringPanel coach={coach} kept={account.answeringHours} />}
      {coach.roles.includes('coach') && <CalendarPanel />}
      <LanguagePanel kept={account.language} />
      <PasswordPanel />
      <CodesPanel codes={account.codes} />
      {account.singleSignOn && <SingleSignOnPanel singleSignOn={account.singleSignOn} />}
      <PasskeysPanel passkeys={account.passkeys} />
      <SessionsPanel sessions={account.sessions} />
    </div>
  );
}
