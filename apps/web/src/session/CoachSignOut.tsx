import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormTrouble } from '../forms/FormTrouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';
import { useCoachSignOut } from './useCoachSignOut';
import classes from './CoachSignOut.module.css';

export function CoachSignOut({ name }: { name: string }) {
  const { say } = useSpeaker();
  const leaving = useCoachSignOut();
  return (
    <>
      <Link to="/coach/account" title={say(messages.account)} className={classes.account}>
        <span className="unseen">{say(messages.account)}: </span>
        {name}
      </Link>
      <Button variant="default" size="sm" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {say(messages.signOut)}
      </Button>
      <FormTrouble error={leaving.error} />
    </>
  );
}
