import { useRef, useState, type FormEvent } from 'react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { Problem } from '../api/problem';
import { FormTrouble } from '../forms/FormTrouble';
import { useFaults } from '../forms/useFaults';
import { Notice } from '../layout/Notice';
import classes from './CoachSignIn.module.css';

export function CoachSignIn() {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signing = useMutation({
    mutationFn: () => call('POST /api/auth/sign-in/email', { body: { email, password } }),
    onSuccess: () => client.resetQueries({ queryKey: ['coach'] }),
  });
  const fault = useFaults(signing.error, form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signing.mutate();
  };
  return (
    <form ref={form} className={classes.form} onSubmit={submit}>
      <h1>Good to see you</h1>
      <TextInput
        label="Email address"
        name="email"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fault('email')}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={fault('password')}
      />
      {signing.isError && <SignInTrouble error={signing.error} />}
      <div>
        <Button type="submit" size="lg" loading={signing.isPending}>
          Sign in
        </Button>
      </div>
      <p className="soft small">Coaches are added by the practice. If you cannot get in, ask whoever runs it.</p>
    </form>
  );
}

function SignInTrouble({ error }: { error: Error }) {
  const waits = error instanceof Problem && error.code === 'too-many-requests';
  return waits ? <TooManyTries /> : <FormTrouble error={error} shown={['email', 'password']} />;
}

/** The same whether or not a coach has the address: only the email that its reader gets tells. */
function TooManyTries() {
  return (
    <Notice kind="trouble" title="Please wait a little">
      <p>Too many passwords were tried for this address or from here. It goes on after a quarter of an hour at most.</p>
      <p>
        If the address is yours, look in its inbox: when others have been trying it, our email there lets this device
        in.
      </p>
    </Notice>
  );
}
