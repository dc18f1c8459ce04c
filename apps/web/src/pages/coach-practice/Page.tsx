import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Coach } from '@troth/contract';
import { practiceQuery } from '../../api/practice';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { CoachSignedIn } from '../../session/CoachSignedIn';
import { useSpeaker } from '../../speech/speaker';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { OnePerson } from './OnePerson';
import { messages } from './messages';
import classes from './practice.module.css';

/** The people of the practice, for its lead coach. */
export function Page() {
  const { say } = useSpeaker();
  return <CoachSignedIn title={say(messages.title)}>{(coach) => <Practice coach={coach} />}</CoachSignedIn>;
}

function Practice({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
  const isLead = coach.roles.includes('lead');
  const practice = useQuery({ ...practiceQuery, enabled: isLead });
  return (
    <div className={`stack-wide ${classes.page}`}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(isLead ? messages.lead : messages.leadOnly)}</p>
        {isLead && (
          <p>
            <Link to="/coach/practice/figures">{say(messages.figures)}</Link>
          </p>
        )}
        {isLead && (
          <p>
            <Link to="/coach/practice/programme">{say(messages.programme)}</Link>
          </p>
        )}
      </div>
      {isLead && practice.isPending && <Waiting />}
      {practice.isError && <Trouble error={practice.error} again={() => void practice.refetch()} />}
      {isLead && practice.data && (
        <>
          <ul className={classes.people}>
            {practice.data.people.map((person) => (
              <OnePerson key={person.id} person={person} people={practice.data.people} lead={coach} />
            ))}
          </ul>
          <Invitations invitations={practice.data.invitations} />
          <InviteForm />
        </>
      )}
    </div>
  );
}
