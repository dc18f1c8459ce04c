import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Coach } from '@troth/contract';
import { practiceQuery } from '../../api/practice';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import { useSpeaker } from '../../speech/speaker';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { OnePerson } from './OnePerson';
import { messages } from './messages';
import classes from './practice.module.css';

/** The people of the practice, for its lead coach. */
export function Page() {
  const { say } = useSpeaker();
  const links = (
    <>
      <p>
        <Link to="/coach/practice/figures">{say(messages.figures)}</Link>
      </p>
      <p>
        <Link to="/coach/practice/programme">{say(messages.programme)}</Link>
      </p>
    </>
  );
  return (
    <LeadPage words={messages} className={classes.page} links={links}>
      {(lead) => <Practice lead={lead} />}
    </LeadPage>
  );
}

function Practice({ lead }: { lead: Coach }) {
  const practice = useQuery(practiceQuery);
  return (
    <>
      {practice.isPending && <Waiting />}
      {practice.isError && <Trouble error={practice.error} again={() => void practice.refetch()} />}
      {practice.data && (
        <>
          <ul className={classes.people}>
            {practice.data.people.map((person) => (
              <OnePerson key={person.id} person={person} people={practice.data.people} lead={lead} />
            ))}
          </ul>
          <Invitations invitations={practice.data.invitations} />
          <InviteForm />
        </>
      )}
    </>
  );
}
