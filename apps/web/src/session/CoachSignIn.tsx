import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { Problem } from '../api/problem';
import { FormTrouble } from '../forms/FormTrouble';
import { PasswordField } from '../forms/PasswordField';
import { useSentForm } from '../forms/useSentForm';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { CodeForm } from './CodeForm';
import { ForgottenPassword } from './ForgottenPassword';
import { PasskeySignIn } from './PasskeySignIn';
import { ProviderSignIn } from './ProviderSignIn';
import { messages } from './coach-session.messages';
import classes from './CoachSignIn.module.css';

interface CoachSignInProps {
  /** The provider's name, where the next sign-in links it. */
  linking?: string | undefined;
}

export function CoachSignIn({ linking }: CoachSignInProps) {
  const [step, setStep] = useState<'password' | 'code' | 'forgotten'>('password');
  const back = () => setStep('password');
  if (step === 'forgotten') return <ForgottenPassword back={back} />;
  if (step === 'code') return <CodeForm back={back} />;
  return <SignInForm linking={linking} forget={() => setStep('forgotten')} askForCode={() => setStep('code')} />;
}

interface SignInFormProps extends CoachSignInProps {
  forget: () => void;
  askForCode: () => void;
}

function SignInForm({ linking, forget, askForCode }: SignInFormProps) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signing = useMutation({
    mutationFn: () => call('POST /api/auth/sign-in/email', { body: { email, password } }),
    onSuccess: ({ secondFactor }) => (secondFactor ? askForCode() : client.resetQueries({ queryKey: ['coach'] })),
  });
  const { form, fault } = useSentForm(signing);
  return (
    <form className={classes.form} {...form}>
      <h1>{say(linking === undefined ? messages.title : messages.onceMoreTitle)}</h1>
      {linking !== undefined && <p>{say(messages.onceMore, { name: linking })}</p>}
      <TextInput
        label={say(messages.email)}
        name="email"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fault('email')}
      />
      <PasswordField
        label={say(messages.password)}
        name="password"
        value={password}
        onChange={setPassword}
        error={fault('password')}
      />
      {signing.isError && <SignInTrouble error={signing.error} />}
      <div>
        <Button type="submit" size="lg" loading={signing.isPending}>
          {say(messages.signIn)}
        </Button>
      </div>
      <PasskeySignIn />
      {linking === undefined && <ProviderSignIn />}
      <div>
        <Button variant="subtle" className="flush" onClick={forget}>
          {say(messages.forgotten)}
        </Button>
      </div>
      <p className="soft small">{say(messages.noWayIn)}</p>
    </form>
  );
}

function SignInTrouble({ error }: { error: Error }) {
  const waits = error instanceof Problem && error.code === 'too-many-requests';
  return waits ? <TooManyTries /> : <FormTrouble error={error} shown={['email', 'password']} />;
}

/** The same whether or not a coach has the address: only the email that its reader gets tells. */
function TooManyTries() {
  const { say } = useSpeaker();
  return (
    <Notice kind="trouble" title={say(messages.waitTitle)}>
      <p>{say(messages.tooManyTries)}</p>
      <p>{say(messages.letIn)}</p>
    </Notice>
  );
}
