import type { ReactNode } from 'react';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './help.module.css';

export function Page() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)}>
      <div className={classes.help}>
        <h1>{say(messages.title)}</h1>
        <section className={classes.urgent} aria-labelledby="danger">
          <h2 id="danger">{say(messages.dangerTitle)}</h2>
          <p>{sayRich(messages.danger, { tel })}</p>
        </section>

        <section aria-labelledby="afraid">
          <h2 id="afraid">{say(messages.afraidTitle)}</h2>
          <p>{say(messages.afraid)}</p>
          <dl className={classes.lines}>
            <Line place={say(messages.unitedKingdom)} name="National Domestic Abuse Helpline" number="0808 2000 247" />
            <Line place={say(messages.ireland)} name="Women’s Aid" number="1800 341 900" />
            <Line place={say(messages.netherlands)} name="Veilig Thuis" number="0800 2000" />
            <Line place={say(messages.germany)} name="Hilfetelefon" number="116 016" />
            <Line
              place={say(messages.unitedStates)}
              name="National Domestic Violence Hotline"
              number="1 800 799 7233"
            />
            <Line place={say(messages.australia)} name="1800RESPECT" number="1800 737 732" />
          </dl>
          <p className="soft small">{say(messages.afraidMore)}</p>
        </section>

        <section aria-labelledby="low">
          <h2 id="low">{say(messages.lowTitle)}</h2>
          <p>{sayRich(messages.low, { tel })}</p>
        </section>

        <section aria-labelledby="leaving">
          <h2 id="leaving">{say(messages.leavingTitle)}</h2>
          <p>{sayRich(messages.leaving, { key: (words) => <kbd>{words}</kbd> })}</p>
          <p>{sayRich(messages.leavingLimits, { b: strong })}</p>
        </section>

        <section aria-labelledby="emails">
          <h2 id="emails">{say(messages.emailsTitle)}</h2>
          <p>{sayRich(messages.emails, { preferences: linkTo('/preferences') })}</p>
          <p>{sayRich(messages.noEmail, { us: linkTo('/us') })}</p>
        </section>

        <section aria-labelledby="not">
          <h2 id="not">{say(messages.notTitle)}</h2>
          <p>{say(messages.not)}</p>
        </section>
      </div>
    </CoupleFrame>
  );
}

function Line({ place, name, number }: { place: string; name: string; number: string }) {
  const { say } = useSpeaker();
  return (
    <div>
      <dt>{say(messages.line, { place, name })}</dt>
      <dd>{tel(number)}</dd>
    </div>
  );
}

function tel(number: ReactNode) {
  return <a href={`tel:${String(number).replaceAll(' ', '')}`}>{number}</a>;
}
