import { useState } from 'react';
import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import type { Coach, CoachAccount } from '@troth/contract';
import { readingInWords, type AnsweringHours } from '@troth/domain';
import { useAccountChange } from '../../account/useAccountChange';
import { call } from '../../api/call';
import { chosenWeekday, weekdayChoices } from '../../dates/weekdays';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { answeringWords as messages } from './messages';
import classes from './AnsweringPanel.module.css';

interface AnsweringPanelProps {
  coach: Coach;
  kept: CoachAccount['answeringHours'];
}

const usual: AnsweringHours = { weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };

/** When a coach usually reads messages, which their partners are told; nothing until they say so. */
export function AnsweringPanel({ coach, kept }: AnsweringPanelProps) {
  const { say } = useSpeaker();
  const [tells, setTells] = useState(kept !== null);
  const [hours, setHours] = useState<AnsweringHours>(kept ?? usual);
  const saving = useAccountChange(() =>
    call('PUT /api/v1/coach/account/answering-hours', { body: { answeringHours: tells ? hours : null } }),
  );
  const { form, fault } = useSentForm(saving);
  const change = (next: AnsweringHours) => {
    setHours(next);
    saving.reset();
  };
  return (
    <Panel title={say(messages.title)}>
      <p className="soft">{say(messages.words)}</p>
      <form className={classes.form} {...form}>
        <Radio.Group
          aria-label={say(messages.title)}
          value={tells ? 'hours' : 'nothing'}
          onChange={(value) => {
            setTells(value === 'hours');
            saving.reset();
          }}
        >
          <div className="stack">
            <Radio value="nothing" label={say(messages.sayNothing)} />
            <Radio value="hours" label={say(messages.sayHours)} />
          </div>
        </Radio.Group>
        {tells && <HoursFields name={coach.name} zone={coach.zone} hours={hours} change={change} fault={fault} />}
        <FormTrouble
          error={saving.error}
          shown={['answeringHours.weekdays', 'answeringHours.from', 'answeringHours.until']}
        />
        {saving.isSuccess && <Notice kind="good">{say(messages.saved)}</Notice>}
        <div>
          <Button type="submit" variant="default" loading={saving.isPending}>
            {say(messages.save)}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

interface HoursFieldsProps {
  name: string;
  zone: string;
  hours: AnsweringHours;
  change: (hours: AnsweringHours) => void;
  fault: (path: string) => string | undefined;
}

function HoursFields({ name, zone, hours, change, fault }: HoursFieldsProps) {
  const { say } = useSpeaker();
  const weekdays = [...hours.weekdays].sort((one, other) => one - other);
  const overnight = hours.until === '00:00';
  const read = readingInWords(name, weekdays.length > 0 ? [{ ...hours, weekdays, overnight }] : [], say);
  return (
    <>
      <Checkbox.Group
        label={say(messages.days)}
        value={weekdays.map(String)}
        onChange={(days) => change({ ...hours, weekdays: days.flatMap((day) => chosenWeekday(day) ?? []) })}
        error={fault('answeringHours.weekdays')}
      >
        <div className={classes.days}>
          {weekdayChoices(say).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.times}>
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            step={300}
            required
            withAsterisk={false}
            name={`answering-${end}`}
            label={say(messages[end])}
            value={hours[end]}
            error={fault(`answeringHours.${end}`)}
            onChange={(event) => change({ ...hours, [end]: event.currentTarget.value.slice(0, 5) })}
          />
        ))}
      </div>
      <p className="soft small">{say(messages.yourClocks, { zone })}</p>
      {read !== null && <p>{say(messages.preview, { read })}</p>}
    </>
  );
}
