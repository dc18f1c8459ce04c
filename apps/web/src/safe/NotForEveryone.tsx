import { FormSection } from '../forms/FormSection';
import { linkTo } from '../layout/QuietLink';
import { useSpeaker } from '../speech/speaker';
import { messages } from './fits.messages';

/** To whom this programme does not fit, and where else to turn: the same words for both, about nobody. */
export function NotForEveryone() {
  const { say, sayRich } = useSpeaker();
  return (
    <FormSection title={say(messages.title)} words={say(messages.intro)}>
      <ul>
        {messages.ways.map((way) => (
          <li key={way.id}>{say(way)}</li>
        ))}
      </ul>
      <p>{say(messages.noReason)}</p>
      <p>{sayRich(messages.elsewhere, { help: linkTo('/help') })}</p>
    </FormSection>
  );
}
