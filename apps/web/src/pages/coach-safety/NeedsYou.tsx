import { Link } from '@tanstack/react-router';
import type { AnswerOf, safety } from '@troth/contract';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The way to the queue for those who look after safety; nothing where nobody needs them. */
export function NeedsYou({ count }: { count: AnswerOf<typeof safety.count> }) {
  const { say } = useSpeaker();
  if (count.open === 0) return null;
  return (
    <Notice kind={count.waiting > 0 ? 'care' : 'plain'} title={say(messages.needsYou)}>
      <p>
        {say(messages.needsYouCount, count)} <Link to="/coach/safety">{say(messages.look)}</Link>
      </p>
    </Notice>
  );
}
