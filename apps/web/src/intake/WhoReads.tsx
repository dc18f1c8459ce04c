import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** Who will read the answers and what they are for: said above the questions, wherever they are asked. */
export function WhoReads({ partner }: { partner: string }) {
  const { say } = useSpeaker();
  return (
    <div className="stack">
      <p>{say(messages.about)}</p>
      <p>
        {say(messages.whoReads, { partner })} {say(messages.whatFor)}
      </p>
    </div>
  );
}
