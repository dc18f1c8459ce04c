import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Coach } from '@troth/contract';
import { safetyCountQuery } from '../../api/coach-safety';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The way to the queue for those who look after safety; nothing to others, and where nobody needs them. */
export function NeedsYou({ coach }: { coach: Coach }) {
  const { say } = useSpeaker();
  const { data } = useQuery({ ...safetyCountQuery, enabled: coach.roles.includes('safety') });
  if (data === undefined || data.open === 0) return null;
  return (
    <Notice kind={data.waiting > 0 ? 'care' : 'plain'} title={say(messages.needsYou)}>
      <p>
        {say(messages.needsYouCount, data)} <Link to="/coach/safety">{say(messages.look)}</Link>
      </p>
    </Notice>
  );
}
