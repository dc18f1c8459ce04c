import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { OwnPractice, Us } from '@troth/contract';
import type { Message } from '@troth/messages';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Fold } from '../../panel/Fold';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { keepTiming, keptTiming } from '../../timer/kept-timing';
import { begun, type Timing } from '../../timer/timing';
import { HowItWas } from './HowItWas';
import { messages } from './messages';
import { TimeIt } from './TimeIt';
import classes from './WeeklyPractices.module.css';

/** How one says that it was done, and how it then stands there. */
interface DoneWords {
  readonly label: Message;
  readonly said: Message;
}

interface PracticeProps {
  us: Us;
  practices: readonly OwnPractice[];
  /** What can be said of them; null where nothing is kept. */
  said: DoneWords | null;
  about: string | null;
  together?: boolean;
}

/** One practice at a time; to leaf to another is kept nowhere. */
export function Practice({ us, practices, said, about, together = false }: PracticeProps) {
  const { say } = useSpeaker();
  const [timing, time] = useTiming(together ? 'together' : 'alone');
  const [isTimed, setIsTimed] = useState(timing !== null);
  const [chosen, setChosen] = useState(timing === null ? null : (practices[timing.at]?.id ?? null));
  const at = Math.max(
    0,
    practices.findIndex(({ id }) => id === chosen),
  );
  const practice = practices[at];
  if (!practice) return null;
  const another = practices[(at + 1) % practices.length]!;
  const timer = (
    <TimeIt
      minutes={practice.minutes}
      timing={timing?.at === at ? timing : null}
      onBegin={() => {
        setIsTimed(true);
        time(begun(at, practice.minutes, Date.now()));
      }}
      onChange={time}
    />
  );
  return (
    <>
      <div>
        <h3>{practice.title}</h3>
        <p className="soft small">{say(messages.minutes, { minutes: practice.minutes })}</p>
      </div>
      {about !== null && (at === 0 || !together) && <p className="soft small">{about}</p>}
      {together ? (
        <Fold summary={say(messages.steps)} {...(isTimed ? { starts: 'open' } : {})}>
          <Steps steps={practice.steps} />
          <p className="soft small">{say(messages.leaveOut)}</p>
          {timer}
        </Fold>
      ) : (
        <>
          <Steps steps={practice.steps} />
          {timer}
        </>
      )}
      {said !== null && (
        <Said
          key={practice.id}
          us={us}
          practice={practice}
          did={said}
          onSaid={() => {
            setChosen(practice.id);
            time(null);
          }}
        />
      )}
      <Fold summary={say(messages.others)}>
        <div className={classes.others}>
          <Button variant="default" size="sm" onClick={() => setChosen(another.id)}>
            {say(messages.another)}
          </Button>
          <NativeSelect
            size="sm"
            label={say(messages.byName)}
            value={practice.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={practices.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </div>
        {together && <p className="soft small">{say(messages.tellThem, { partner: us.partnerName })}</p>}
      </Fold>
    </>
  );
}

function useTiming(name: string) {
  const [timing, setTiming] = useState(() => keptTiming(name));
  const time = (next: Timing | null) => {
    keepTiming(name, next);
    setTiming(next);
  };
  return [timing, time] as const;
}

function Steps({ steps }: Pick<OwnPractice, 'steps'>) {
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

interface SaidProps extends Pick<PracticeProps, 'us'> {
  did: DoneWords;
  practice: OwnPractice;
  onSaid: () => void;
}

function Said({ us, practice, did, onSaid }: SaidProps) {
  const { say } = useSpeaker();
  const params = { practice: practice.id };
  const saying = useUsChange(
    (said: OwnPractice['said']) =>
      call('PUT /api/v1/us/weekly-practices/:practice', { params, body: { said, words: null } }),
    onSaid,
  );
  if (practice.said === null) {
    return (
      <>
        <FormTrouble error={saying.error} />
        <div className="row">
          <Button loading={saying.isPending && saying.variables === 'done'} onClick={() => saying.mutate('done')}>
            {say(did.label)}
          </Button>
          <Button
            variant="default"
            loading={saying.isPending && saying.variables === 'not-this-week'}
            onClick={() => saying.mutate('not-this-week')}
          >
            {say(messages.notThisWeek)}
          </Button>
        </div>
        {saying.isSuccess && <p role="status">{say(messages.takenBack)}</p>}
        <WhoSees us={us} />
      </>
    );
  }
  return (
    <div className={classes.said}>
      <div className="row">
        <div role="status">
          <p>{say(practice.said === 'done' ? did.said : messages.saidNot)}</p>
          {saying.isSuccess && <p className="soft small">{say(messages.nextOne)}</p>}
        </div>
        <Button variant="subtle" size="compact-sm" loading={saying.isPending} onClick={() => saying.mutate(null)}>
          {say(messages.takeBack)}
        </Button>
      </div>
      <FormTrouble error={saying.error} />
      <WhoSees us={us} />
      <HowItWas us={us} practice={practice} said={practice.said} />
    </div>
  );
}

function WhoSees({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const words = us.enrolment.hasCoach ? messages.privateButCoach : messages.private;
  return <p className="soft small">{say(words, { partner: us.partnerName })}</p>;
}
