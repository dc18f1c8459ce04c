import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import type { OwnProgramme } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange } from './draft-query';
import { messages } from './messages';
import { NameField } from './NameField';
import classes from './programme.module.css';

export function NameProgramme({ programme: { programmes, programme: id } }: { programme: OwnProgramme }) {
  const { say } = useSpeaker();
  const called = programmes.find((one) => one.id === id)?.name ?? '';
  const [name, setName] = useState(called);
  const naming = useProgrammeChange(() =>
    call('PUT /api/v1/coach/practice/programmes/:id', { params: { id: id ?? '' }, body: { name } }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    naming.mutate();
  };
  return (
    <form className={classes.text} onSubmit={submit} noValidate>
      <NameField label={say(messages.name)} name={name} onName={setName} error={naming.error} />
      <FormTrouble error={naming.error} shown={['name']} />
      <div className="row">
        <Button type="submit" variant="default" loading={naming.isPending}>
          {say(messages.rename)}
        </Button>
        {naming.isSuccess && name.trim() === called && <span role="status">{say(messages.named)}</span>}
      </div>
    </form>
  );
}
