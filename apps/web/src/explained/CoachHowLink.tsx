import { Link } from '@tanstack/react-router';
import type { Message } from '@troth/messages';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

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
