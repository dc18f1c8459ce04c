import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useSpeaker } from '../../speech/speaker';
import { CoachSelect } from './CoachSelect';
import type { PersonProps } from './person-props';
import { messages } from './messages';
import { usePracticeChange } from './usePracticeChange';
import classes from './practice.module.css';

/** Who walks with somebody's couples on the days on which they are away. */
export function CoverForm({ person: { id, name }, people }: PersonProps) {
  const { say } = useSpeaker();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [by, setBy] = useState('');
  const setting = usePracticeChange(
    () => call('POST /api/v1/coach/practice/people/:id/covers', { params: { id }, body: { from, until, by } }),
    () => [setFrom, setUntil, setBy].forEach((empty) => empty('')),
  );
  const { form, fault } = useSentForm(setting);
  const day = { type: 'date', required: true, withAsterisk: false } as const;
  return (
    <form className={classes.form} {...form}>
      <h3>{say(messages.coverTitle, { name })}</h3>
      <p className="soft small">{say(messages.coverWords, { name })}</p>
      <div className={classes.days}>
        <TextInput
          {...day}
          label={say(messages.from)}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          error={fault('from')}
        />
        <TextInput
          {...day}
          label={say(messages.until)}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={fault('until')}
        />
      </div>
      <CoachSelect
        label={say(messages.coverBy)}
        people={people}
        but={id}
        value={by}
        onChange={setBy}
        error={fault('by')}
      />
      <FormTrouble error={setting.error} shown={['from', 'until', 'by']} />
      <div>
        <Button type="submit" variant="default" loading={setting.isPending} disabled={by === ''}>
          {say(messages.setCover)}
        </Button>
      </div>
    </form>
  );
}
