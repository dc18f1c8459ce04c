import { useState, type FormEvent } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { OwnProgramme } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { useProgrammeChange } from './draft-query';
import { messages } from './messages';
import { NameField } from './NameField';
import { calledIn } from './versions';
import classes from './programme.module.css';

interface MakeProgrammeProps {
  programme: OwnProgramme;
  made: (id: string) => void;
}

/** Another programme, which begins as what Troth ships or as the newest version of one that is there. */
export function MakeProgramme({ programme: { programmes }, made }: MakeProgrammeProps) {
  const { say } = useSpeaker();
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const published = programmes.filter(({ versions }) => versions > 0);
  const start = published.find(({ id }) => id === from);
  const making = useProgrammeChange(
    () =>
      call('POST /api/v1/coach/practice/programmes', {
        body: {
          name,
          from: start && { programme: start.id, version: String(start.versions) },
        },
      }),
    ({ id }) => {
      setName('');
      made(id);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form className={classes.text} onSubmit={submit} noValidate>
      <h3>{say(messages.another)}</h3>
      <p>{say(messages.anotherWords)}</p>
      <NameField label={say(messages.newName)} name={name} onName={setName} error={making.error} />
      <NativeSelect
        label={say(messages.from)}
        value={from}
        data={[
          { value: '', label: say(messages.asShipped) },
          ...published.map((one) => ({
            value: one.id,
            label: say(messages.ofProgramme, { programme: calledIn(one, say), number: one.versions }),
          })),
        ]}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <FormTrouble error={making.error} shown={['name']} />
      <div className="row">
        <Button type="submit" variant="default" loading={making.isPending}>
          {say(messages.make)}
        </Button>
        {making.isSuccess && name === '' && <span role="status">{say(messages.made)}</span>}
      </div>
    </form>
  );
}
