import { useRef, useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call';
import { FormTrouble } from '../forms/FormTrouble';
import { useFaults } from '../forms/useFaults';

/** There is no password: a link that lives ten minutes opens the page. The answer is the same for every address. */
export function AskForLink() {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => call('POST /api/v1/us/sign-in-link', { body: { email } }) });
  const fault = useFaults(asking.error, form);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  if (asking.isSuccess) {
    return (
      <div className="stack" role="status">
        <h1>Please look in your inbox</h1>
        <p>
          If <strong>{email}</strong> belongs to someone who takes part, a link is on its way. It opens your page once,
          within ten minutes.
        </p>
        <p className="soft">
          Nothing there after a few minutes? It may be among the junk mail. If you have asked several times, please wait
          a quarter of an hour: so that nobody can fill your inbox, we do not write more often than that.
        </p>
        <div>
          <Button variant="default" onClick={() => asking.reset()}>
            Ask once more
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form ref={form} className="stack-wide" onSubmit={submit}>
      <div className="stack">
        <h1>Your own page</h1>
        <p>
          We have no passwords for you to remember. Tell us your email address, and we send you a link that opens your
          page.
        </p>
      </div>
      <TextInput
        label="Your email address"
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
          Send me the link
        </Button>
      </div>
    </form>
  );
}
