import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import { mostOffers } from '@troth/domain';
import { call } from '../../api/call';
import { coachQuery } from '../../api/coach';
import { useTabDraft } from '../../device/useTabDraft';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSentForm } from '../../forms/useSentForm';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { LengthAndPlace } from './LengthAndPlace';
import { messages } from './messages';
import { TimeFields } from './TimeFields';
import classes from './CoupleSessions.module.css';

interface OfferFormProps {
  story: CoupleStory;
  today: string;
  zone: string;
  close: () => void;
}

const attends = ['both', 'a', 'b'] as const;

/** Times for both, or for one of the two alone; what was typed survives a reload. */
export default function OfferForm({ story, today, zone, close }: OfferFormProps) {
  const { say } = useSpeaker();
  const { enrolmentId: id, names } = story;
  const { data: coach } = useQuery(coachQuery);
  const blank = {
    with: attends[0] as (typeof attends)[number],
    times: [{ date: '', time: '' }],
    minutes: 60 as const,
    place: '',
    agreed: false,
  };
  const [typed, setTyped] = useTabDraft<Omit<typeof blank, 'minutes'> & { minutes: 15 | 30 | 45 | 60 | 75 | 90 | 120 }>(
    `note.sessions.${coach?.id ?? ''}.${id}`,
    blank,
  );
  const agreed = typed.agreed && typed.times.length === 1;
  const offering = useCoupleChange(
    id,
    () => call('POST /api/v1/coach/couples/:id/sessions', { params: { id }, body: { ...typed, agreed } }),
    () => {
      setTyped(blank);
      close();
    },
  );
  const { form, fault } = useSentForm(offering);
  const shown = typed.times.flatMap((_, index) => [`times.${index}.date`, `times.${index}.time`]);
  return (
    <form className="stack" {...form}>
      <NativeSelect
        label={say(messages.withWhom)}
        data={attends.map((value) => ({
          value,
          label: value === 'both' ? say(messages.bothChoice, names) : say(messages.aloneChoice, { name: names[value] }),
        }))}
        value={typed.with}
        onChange={(event) =>
          setTyped({ ...typed, with: attends.find((one) => one === event.currentTarget.value) ?? 'both' })
        }
      />
      <div className={classes.times}>
        {typed.times.map((time, index) => (
          <TimeFields
            key={index}
            typed={time}
            today={today}
            change={(changed) => setTyped({ ...typed, times: typed.times.with(index, changed) })}
            fault={(path) => fault(`times.${index}.${path}`)}
          />
        ))}
      </div>
      <p className="soft small">{say(messages.clock, { zone })}</p>
      <div className="row">
        {typed.times.length < mostOffers && (
          <Button
            variant="subtle"
            size="sm"
            onClick={() => setTyped({ ...typed, times: [...typed.times, { date: '', time: '' }] })}
          >
            {say(messages.another)}
          </Button>
        )}
        {typed.times.length > 1 && (
          <Button variant="subtle" size="sm" onClick={() => setTyped({ ...typed, times: typed.times.slice(0, -1) })}>
            {say(messages.removeTime)}
          </Button>
        )}
      </div>
      <LengthAndPlace typed={typed} change={(changed) => setTyped({ ...typed, ...changed })} fault={fault} />
      {typed.times.length === 1 && (
        <Checkbox
          label={say(messages.agreed)}
          checked={typed.agreed}
          onChange={(event) => setTyped({ ...typed, agreed: event.currentTarget.checked })}
        />
      )}
      <FormTrouble error={offering.error} shown={[...shown, 'place']} told={['times']} />
      <div className="row">
        <Button type="submit" size="sm" loading={offering.isPending}>
          {say(agreed ? messages.bookYes : messages.send)}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          onClick={() => {
            setTyped(blank);
            close();
          }}
        >
          {say(messages.neverMind)}
        </Button>
      </div>
    </form>
  );
}
