import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { strong } from '../speech/around';
import { useSpeaker } from '../speech/speaker';
import { messages } from './AskForLink.messages';

/** There is no password: a link that lives ten minutes opens the page. The answer is the same for every address. */
export function AskForLink() {
  const { say, sayRich } = useSpeaker();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => call('POST /api/v1/us/sign-in-link', { body: { email } }) });
  const { form, fault } = useSentForm(asking);
  if (asking.isSuccess) {
    return (
      <div className="stack" role="status">
        <h1>{say(messages.askedTitle)}</h1>
        <p>{sayRich(messages.asked, { email, b: strong })}</p>
        <p className="soft">{say(messages.nothingThere)}</p>
        <p className="soft">{say(messages.ended)}</p>
        <div>
          <Button variant="default" onClick={() => asking.reset()}>
            {say(messages.again)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className="stack-wide" {...form}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.intro)}</p>
      </div>
      <TextInput
        label={say(messages.email)}
        name="email"
        inputMode="email"
        autoCapitalize="none"
        autoComplete="email"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fault('email')}
      />
      <FormTrouble error={asking.error} shown={['email']} />
      <div>
        <Button type="submit" size="lg" loading={asking.isPending}>
          {say(messages.send)}
        </Button>
      </div>
    </form>
  );
}
