import { QuietLink } from '../layout/QuietLink';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** Leads a partner to how a figure is worked out. */
export function HowLink({ about }: { about: string }) {
  const { say } = useSpeaker();
  return (
    <p className="small">
      <QuietLink to={`/how#${about}`}>{say(messages.how)}</QuietLink>
    </p>
  );
}
