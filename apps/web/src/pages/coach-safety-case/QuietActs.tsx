import type { WholeCase } from '@troth/contract';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { useSpeaker } from '../../speech/speaker';
import type { ActProps } from './act-props';
import { LettersOf } from './Letters';
import { MoveAddress } from './MoveAddress';
import { messages } from './quiet-messages';
import { useCaseChange } from './useCaseChange';
import { WhoSees } from './WhoSees';

/** What can be done to the programme for the person whom a case is about; what is in force stands here in a closed case too. */
export function QuietActs({ on: { id, name, programme } }: { on: WholeCase }) {
  const { say } = useSpeaker();
  if (programme === null || programme.may.length === 0) return null;
  const { may, other } = programme;
  const can = (...acts: typeof may) => acts.some((act) => may.includes(act));
  const shared = { id, name, programme };
  return (
    <section className="stack" aria-labelledby="quiet">
      <h2 id="quiet">{say(messages.title)}</h2>
      <p>{say(messages.lead, { name, other })}</p>
      {can('stop-mail', 'start-mail') && <Mail {...shared} />}
      {can('hold-reports', 'release-reports') && <Reports {...shared} />}
      {(can('move-address', 'leave-address') || programme.newAddress !== null) && <MoveAddress {...shared} />}
      {can('end-programme') && <Ending {...shared} />}
    </section>
  );
}

function Mail({ id, name, programme: { other, email, mailStopped } }: ActProps) {
  const { say } = useSpeaker();
  const words = { name, other, email };
  const changing = useCaseChange(() =>
    call('PUT /api/v1/coach/safety/:id/mail', { params: { id }, body: { stopped: !mailStopped } }),
  );
  const [label, question, yes] = mailStopped
    ? [messages.mailStart, messages.mailStartSure, messages.mailStartYes]
    : [messages.mailDo, messages.mailSure, messages.mailYes];
  return (
    <FormSection title={say(messages.mailTitle, words)}>
      {mailStopped && <InForce words={say(messages.mailStopped, words)} />}
      <WhoSees
        sees={[
          [name, say(messages.mailName, words)],
          [other, say(messages.mailOther, words)],
          [say(messages.coach), say(messages.mailCoach)],
        ]}
        back={say(messages.mailBack)}
      />
      <AskTwice key={label.id} label={say(label)} question={say(question, words)} yes={say(yes)} action={changing} />
    </FormSection>
  );
}

function Reports({ id, name, programme: { other, reportsHeld } }: ActProps) {
  const { say } = useSpeaker();
  const words = { name, other };
  const changing = useCaseChange(() =>
    call('PUT /api/v1/coach/safety/:id/reports', { params: { id }, body: { held: !reportsHeld } }),
  );
  const [label, question, yes] = reportsHeld
    ? [messages.reportsRelease, messages.reportsReleaseSure, messages.reportsReleaseYes]
    : [messages.reportsDo, messages.reportsSure, messages.reportsYes];
  return (
    <FormSection title={say(messages.reportsTitle, words)}>
      {reportsHeld && <InForce words={say(messages.reportsHeld, words)} />}
      <WhoSees
        sees={[
          [name, say(messages.reportsName)],
          [other, say(messages.reportsOther, words)],
          [say(messages.coach), say(messages.reportsCoach)],
        ]}
        not={say(messages.reportsNot)}
        back={say(messages.reportsBack)}
      />
      <AskTwice key={label.id} label={say(label)} question={say(question, words)} yes={say(yes)} action={changing} />
    </FormSection>
  );
}

function Ending({ id, name, programme: { other } }: ActProps) {
  const { say } = useSpeaker();
  const words = { name, other };
  const ending = useCaseChange(() => call('POST /api/v1/coach/safety/:id/end', { params: { id } }));
  return (
    <FormSection title={say(messages.endTitle)}>
      <WhoSees
        sees={[
          [name, say(messages.endBoth)],
          [other, say(messages.endBoth)],
          [say(messages.coach), say(messages.endCoach)],
        ]}
        not={say(messages.endNot, words)}
        back={say(messages.endBack, words)}
      />
      <LettersOf id={id} act="end" />
      <AskTwice
        label={say(messages.endDo)}
        question={say(messages.endSure)}
        yes={say(messages.endYes)}
        action={ending}
      />
    </FormSection>
  );
}

function InForce({ words }: { words: string }) {
  const { say } = useSpeaker();
  return (
    <p>
      <strong>{say(messages.inForce)}</strong> {words}
    </p>
  );
}
