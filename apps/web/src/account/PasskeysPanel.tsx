import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import type { CoachAccount } from '@troth/contract';
import { call } from '../api/call';
import { localWords } from '../dates/wall-clock';
import { FormTrouble } from '../forms/FormTrouble';
import { PasswordField } from '../forms/PasswordField';
import { useSentForm } from '../forms/useSentForm';
import { Panel } from '../panel/Panel';
import { useSpeaker } from '../speech/speaker';
import { NeedsPassword } from './NeedsPassword';
import { PasskeyTrouble } from './PasskeyTrouble';
import { messages } from './messages';
import { useAccountChange } from './useAccountChange';
import classes from './account.module.css';

type Passkey = CoachAccount['passkeys'][number];

export function PasskeysPanel({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.passkeys)}>
      <p className="soft">{say(messages.passkeysWords)}</p>
      {passkeys.length > 0 && (
        <ul className={classes.list}>
          {passkeys.map((passkey) => (
            <OnePasskey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {browserSupportsWebAuthn() ? (
        <NeedsPassword>
          <AddPasskey />
        </NeedsPassword>
      ) : (
        <p>{say(messages.unsupported)}</p>
      )}
    </Panel>
  );
}

function AddPasskey() {
  const { say } = useSpeaker();
  const [name, setName] = useState('');
  const [current, setCurrent] = useState('');
  const adding = useAccountChange(
    async () => {
      const options = await call('POST /api/v1/coach/account/passkeys/options', { body: { current } });
      const answer = await startRegistration({ optionsJSON: options as never });
      await call('POST /api/v1/coach/account/passkeys', { body: { name, answer: answer as never } });
    },
    () => {
      setName('');
      setCurrent('');
    },
  );
  const { form, fault } = useSentForm(adding);
  return (
    <form className={classes.form} {...form}>
      <TextInput
        label={say(messages.name)}
        name="passkey-name"
        maxLength={60}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fault('name')}
      />
      <PasswordField
        label={say(messages.current)}
        name="passkey-current"
        value={current}
        onChange={setCurrent}
        error={fault('current')}
      />
      <PasskeyTrouble error={adding.error} shown={['name', 'current']} />
      <div>
        <Button type="submit" loading={adding.isPending}>
          {say(messages.add)}
        </Button>
      </div>
    </form>
  );
}

function OnePasskey({ passkey: { id, name, addedAt, lastUsedAt } }: { passkey: Passkey }) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState(name);
  const renaming = useAccountChange(() =>
    call('PUT /api/v1/coach/account/passkeys/:id', { params: { id }, body: { name: typed } }),
  );
  const removing = useAccountChange(() => call('DELETE /api/v1/coach/account/passkeys/:id', { params: { id } }));
  const { form, fault } = useSentForm(renaming);
  const used = lastUsedAt ? localWords(lastUsedAt, say) : 'never';
  return (
    <li className={classes.item}>
      <form className="row" {...form}>
        <TextInput
          aria-label={say(messages.nameOfOne, { name })}
          maxLength={60}
          required
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={fault('name')}
        />
        <Button
          type="submit"
          variant="default"
          size="sm"
          aria-label={say(messages.renameOne, { name })}
          loading={renaming.isPending}
        >
          {say(messages.rename)}
        </Button>
        <Button
          variant="default"
          size="sm"
          aria-label={say(messages.removeOne, { name })}
          loading={removing.isPending}
          onClick={() => removing.mutate()}
        >
          {say(messages.remove)}
        </Button>
      </form>
      <p className="soft small">{say(messages.added, { added: localWords(addedAt, say), used })}</p>
      <FormTrouble error={renaming.error ?? removing.error} shown={['name']} />
    </li>
  );
}
