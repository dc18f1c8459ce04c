import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/call';
import { Problem } from '../../api/problem';
import { FormTrouble } from '../../forms/FormTrouble';
import { PasswordField } from '../../forms/PasswordField';
import { useSentForm } from '../../forms/useSentForm';
import { CoachFrame } from '../../layout/CoachFrame';
import { DeadLink } from '../../links/DeadLink';
import { useLinkToken } from '../../links/link-token';
import { useSpeaker } from '../../speech/speaker';
import classes from '../../session/CoachSignIn.module.css';
import { messages } from './messages';

const path = '/coach/new-password';

/** From the email that a coach had sent: a new password, which signs nobody in by itself. */
export function Page() {
  const { say } = useSpeaker();
  const token = useLinkToken(path);
  return (
    <CoachFrame title={say(messages.tab)}>
      {token === null ? <Dead /> : <Choose key={token} token={token} />}
    </CoachFrame>
  );
}

function Choose({ token }: { token: string }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const choosing = useMutation({
    mutationFn: () => call('POST /api/auth/new-password', { body: { token, password } }),
    onSuccess: () => client.resetQueries({ queryKey: ['coach'] }),
  });
  const { form, fault } = useSentForm(choosing);
  if (choosing.error instanceof Problem && choosing.error.code === 'link-not-valid') return <Dead />;
  if (choosing.isSuccess) return <Done />;
  return (
    <form className={classes.form} {...form}>
      <h1>{say(messages.title)}</h1>
      <p>{say(messages.words)}</p>
      <PasswordField
        label={say(messages.password)}
        name="password"
        chosen
        value={password}
        onChange={setPassword}
        error={fault('password')}
      />
      <FormTrouble error={choosing.error} shown={['password']} />
      <div>
        <Button type="submit" size="lg" loading={choosing.isPending}>
          {say(messages.keep)}
        </Button>
      </div>
    </form>
  );
}

function Done() {
  const { say } = useSpeaker();
  return (
    <div className={classes.form} role="status">
      <h1>{say(messages.doneTitle)}</h1>
      <p>{say(messages.done)}</p>
      <p>
        <Link to="/coach" replace>
          {say(messages.signIn)}
        </Link>
      </p>
    </div>
  );
}

function Dead() {
  const { say } = useSpeaker();
  return (
    <DeadLink>
      <p>{say(messages.whatNow)}</p>
      <p>
        <Link to="/coach">{say(messages.signIn)}</Link>
      </p>
    </DeadLink>
  );
}
