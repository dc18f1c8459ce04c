import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { forgetTabDrafts } from '../device/useTabDraft';
import { FormTrouble } from '../forms/FormTrouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';
import classes from './CoachSignOut.module.css';

export function CoachSignOut({ name }: { name: string }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => call('POST /api/auth/sign-out'),
    onSuccess: () => {
      forgetTabDrafts('note.');
      return client.resetQueries({ queryKey: ['coach'] });
    },
  });
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
