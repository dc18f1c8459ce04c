import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { strong } from '../speech/around';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';
import classes from './CoachSignIn.module.css';

/** Asks for the link with which a coach chooses a new password. The answer is the same for every address. */
export function ForgottenPassword({ back }: { back: () => void }) {
  const { say, sayRich } = useSpeaker();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => call('POST /api/auth/forgotten-password', { body: { email } }) });
  const { form, fault } = useSentForm(asking);
  const leave = (
    <div>
      <Button variant="subtle" className="flush" onClick={back}>
        {say(messages.back)}
      </Button>
    </div>
  );
  if (asking.isSuccess) {
    return (
      <div className={classes.form} role="status">
        <h1>{say(messages.askedTitle)}</h1>
        <p>{sayRich(messages.asked, { email, b: strong })}</p>
        <p className="soft">{say(messages.nothingThere)}</p>
        {leave}
      </div>
    );
  }
  return (
    <form className={classes.form} {...form}>
      <h1>{say(messages.forgottenTitle)}</h1>
      <p>{say(messages.forgottenIntro)}</p>
      <TextInput
        label={say(messages.email)}
        name="email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fault('email')}
      />
      <FormTrouble error={asking.error} shown={['email']} />
      <div>
        <Button type="submit" size="lg" loading={asking.isPending}>
          {say(messages.sendLink)}
        </Button>
      </div>
      {leave}
    </form>
  );
}
