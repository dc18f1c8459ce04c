import type { ReactNode } from 'react';
import { countryNames, smsLink, telLink, type EmergencyNumber, type HelpCountry } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './help.module.css';

const whom = {
  all: messages.all,
  police: messages.police,
  ambulance: messages.ambulance,
  text: messages.byText,
} as const satisfies Record<EmergencyNumber['for'], unknown>;

/** What comes first: the number to call now, in the chosen country or in several. */
export function Emergency({ country }: { country: HelpCountry | null }) {
  const { say, sayRich } = useSpeaker();
  return (
    <section className={classes.urgent} aria-labelledby="danger">
      <h2 id="danger">{say(messages.dangerTitle)}</h2>
      {country === null ? (
        <p>{sayRich(messages.danger, { tel })}</p>
      ) : (
        <>
          <p>{say(messages.dangerIn, { country: say(countryNames[country.code]) })}</p>
          <p className={classes.numbers}>
            {country.emergency.numbers.map((number) => (
              <Number key={number.call} {...number} />
            ))}
          </p>
        </>
      )}
    </section>
  );
}

function Number({ call, for: service }: EmergencyNumber) {
  const { say } = useSpeaker();
  const words = service === 'text' ? say(messages.text, { number: call }) : say(messages.call, { number: call });
  return (
    <a className={classes.now} href={service === 'text' ? smsLink({ number: call }) : telLink(call)}>
      <span className="small">{say(whom[service])}</span>
      <strong>{words}</strong>
    </a>
  );
}

const tel = (number: ReactNode) => <a href={telLink(String(number))}>{number}</a>;
