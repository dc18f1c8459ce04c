import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { coachQuery } from '../../api/coach';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import type { PersonProps } from './person-props';
import { RoleBoxes } from './RoleBoxes';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

export function RolesForm({ person: { id, name, roles }, lead }: Pick<PersonProps, 'person' | 'lead'>) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [wanted, setWanted] = useState(roles);
  const changing = usePracticeChange(
    () => call('PUT /api/v1/coach/practice/people/:id/roles', { params: { id }, body: { roles: [...wanted] } }),
    () => void client.invalidateQueries({ queryKey: coachQuery.queryKey }),
  );
  const { form, fault } = useSentForm(changing);
  return (
    <form className={classes.form} {...form}>
      <RoleBoxes
        label={say(messages.rolesTitle, { name })}
        value={wanted}
        onChange={setWanted}
        error={fault('roles')}
      />
      <p className="soft small">{id === lead.id ? say(messages.rolesWordsOwn) : say(messages.rolesWords, { name })}</p>
      <FormTrouble error={changing.error} shown={['roles']} />
      <div>
        <Button type="submit" variant="default" loading={changing.isPending} disabled={wanted.join() === roles.join()}>
          {say(messages.keepRoles)}
        </Button>
      </div>
    </form>
  );
}
