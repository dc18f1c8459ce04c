import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { PasswordField } from '../../forms/PasswordField';
import { ZoneField } from '../../forms/ZoneField';
import { useSentForm } from '../../forms/useSentForm';
import { CoachFrame } from '../../layout/CoachFrame';
import { BehindLink } from '../../links/BehindLink';
import classes from '../../session/CoachSignIn.module.css';
import { strong } from '../../speech/around';
import { ProviderSignIn } from '../../session/ProviderSignIn';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const path = '/coach/invitation';

/** From the email of a lead coach: somebody takes their place at the practice. */
export function Page() {
  const { say } = useSpeaker();
  return (
    <CoachFrame title={say(messages.tab)}>
      <BehindLink
        path={path}
        queryKey={(token) => ['coach-invitation', token]}
        look={(token) => call('POST /api/auth/coach-invitation/look', { body: { token } })}
        whatNow={<WhatNow />}
      >
        {(invitation, token) => <Join token={token} {...invitation} />}
      </BehindLink>
    </CoachFrame>
  );
}

function Join({ token, ...invitation }: { token: string; practice: string; name: string; email: string }) {
  const { say, sayRich } = useSpeaker();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [zone, setZone] = useState('');
  const joining = useMutation({
    mutationFn: () => call('POST /api/auth/coach-invitation', { body: { token, password, zone } }),
    onSuccess: async () => {
      await client.resetQueries({ queryKey: ['coach'] });
      await navigate({ to: '/coach', replace: true });
    },
  });
  const { form, fault } = useSentForm(joining);
  return (
    <form className={classes.form} {...form}>
      <h1>{say(messages.title, { name: invitation.name })}</h1>
      <p>{sayRich(messages.words, { practice: invitation.practice, email: invitation.email, b: strong })}</p>
      <PasswordField
        label={say(messages.password)}
        name="password"
        chosen
        value={password}
        onChange={setPassword}
        error={fault('password')}
      />
      <ZoneField value={zone} onChange={setZone} error={fault('zone')} />
      <FormTrouble error={joining.error} shown={['password', 'zone']} />
      <div>
        <Button type="submit" size="lg" loading={joining.isPending} disabled={zone === ''}>
          {say(messages.join)}
        </Button>
      </div>
      <ProviderSignIn invitation={{ token, zone }} />
    </form>
  );
}

function WhatNow() {
  const { say } = useSpeaker();
  return (
    <>
      <p>{say(messages.whatNow)}</p>
      <p>
        <Link to="/coach">{say(messages.signIn)}</Link>
      </p>
    </>
  );
}
