import { useState } from 'react';
import { Button, Radio, TextInput } from '@mantine/core';
import type { Us } from '@troth/contract';
import { usualQuietHours, type QuietHours as Hours } from '@troth/domain';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';
import classes from './QuietHours.module.css';

/** When no email is to come that can wait. */
export function QuietHours({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const kept = us.preferences.quietHours;
  const [quiet, setQuiet] = useState(kept !== null);
  const [hours, setHours] = useState<Hours>(kept ?? usualQuietHours);
  const saving = useUsChange(() => call('PUT /api/v1/us/quiet-hours', { body: { quietHours: quiet ? hours : null } }));
  const { form, fault } = useSentForm(saving);
  const change = (next: Hours) => {
    setHours(next);
    saving.reset();
  };
  return (
    <form {...form}>
      <Setting
        title={say(messages.quietHours)}
        now={kept ? say(messages.quietNow, { ...kept }) : say(messages.anyHour)}
        words={say(messages.quietWords)}
      >
        <Radio.Group
          aria-label={say(messages.quietLabel)}
          value={quiet ? 'hours' : 'none'}
          onChange={(value) => {
            setQuiet(value === 'hours');
            saving.reset();
          }}
        >
          <div className="stack">
            <Radio value="hours" label={say(messages.keepQuiet)} />
            {quiet && (
              <div className={classes.hours}>
                <Time
                  label={say(messages.from)}
                  name="from"
                  value={hours.from}
                  error={fault('quietHours.from')}
                  onChange={(from) => change({ ...hours, from })}
                />
                <Time
                  label={say(messages.until)}
                  name="until"
                  value={hours.until}
                  error={fault('quietHours.until')}
                  onChange={(until) => change({ ...hours, until })}
                />
              </div>
            )}
            <Radio value="none" label={say(messages.anyHour)} />
          </div>
        </Radio.Group>
        <FormTrouble error={saving.error} shown={['quietHours.from', 'quietHours.until']} />
        {saving.isSuccess && (
          <Notice kind="good">
            <p>{quiet ? say(messages.quietSaved, { ...hours }) : say(messages.anyHourSaved)}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" loading={saving.isPending}>
            {say(messages.save)}
          </Button>
        </div>
      </Setting>
    </form>
  );
}

interface TimeProps {
  label: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (time: string) => void;
}

function Time({ onChange, ...field }: TimeProps) {
  return (
    <TextInput
      {...field}
      type="time"
      step={300}
      required
      withAsterisk={false}
      onChange={(event) => onChange(event.currentTarget.value.slice(0, 5))}
    />
  );
}
