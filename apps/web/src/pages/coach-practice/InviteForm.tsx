import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import type { PracticeRole } from '@troth/domain';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { RoleBoxes } from './RoleBoxes';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

export function InviteForm() {
  const { say } = useSpeaker();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<PracticeRole[]>(['coach']);
  const [invited, setInvited] = useState('');
  const inviting = usePracticeChange(
    () => call('POST /api/v1/coach/practice/invitations', { body: { name, email, roles } }),
    () => {
      setInvited(name);
      setName('');
      setEmail('');
    },
  );
  const { form, fault } = useSentForm(inviting);
  return (
    <Panel title={say(messages.inviteTitle)}>
      <p className="soft">{say(messages.inviteWords)}</p>
      <form className={classes.form} {...form}>
        <TextInput
          label={say(messages.name)}
          name="invited-name"
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fault('name')}
        />
        <TextInput
          label={say(messages.email)}
          name="invited-email"
          inputMode="email"
          autoCapitalize="none"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={fault('email')}
        />
        <RoleBoxes label={say(messages.roles)} value={roles} onChange={setRoles} error={fault('roles')} />
        <FormTrouble error={inviting.error} shown={['name', 'email', 'roles']} />
        {inviting.isSuccess && <p role="status">{say(messages.invited, { name: invited })}</p>}
        <div>
          <Button type="submit" loading={inviting.isPending}>
            {say(messages.invite)}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
