import { Link } from '@tanstack/react-router';
import type { Message } from '@troth/messages';
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

/** Leads a coach to how a figure or a flag is worked out. */
export function CoachHowLink({ about, words = messages.how }: { about: string; words?: Message }) {
  const { say } = useSpeaker();
  return (
    <p className="small">
      <Link to="/coach/how" hash={about}>
        {say(words)}
      </Link>
    </p>
  );
}
