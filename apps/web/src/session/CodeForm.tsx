import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CodeField } from '../account/CodeField';
import { call } from '../api/call';
import { Problem } from '../api/problem';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';
import classes from './CoachSignIn.module.css';

/** The second step of a sign-in, for a coach who uses codes from an app. */
export function CodeForm({ back }: { back: () => void }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const signing = useMutation({
    mutationFn: () => call('POST /api/auth/sign-in/code', { body: { code } }),
    onSuccess: () => client.resetQueries({ queryKey: ['coach'] }),
  });
  const { form, fault } = useSentForm(signing);
  const over = signing.error instanceof Problem && signing.error.code === 'not-signed-in';
  return (
    <form className={classes.form} {...form}>
      <h1>{say(messages.codeTitle)}</h1>
      <p>{say(messages.codeWords)}</p>
      <CodeField label={say(messages.code)} value={code} onChange={setCode} error={fault('code')} />
      {over ? <p role="alert">{say(messages.codeOver)}</p> : <FormTrouble error={signing.error} shown={['code']} />}
      <div>
        <Button type="submit" size="lg" loading={signing.isPending}>
          {say(messages.signIn)}
        </Button>
      </div>
      <div>
        <Button variant="subtle" className="flush" onClick={back}>
          {say(messages.back)}
        </Button>
      </div>
    </form>
  );
}
