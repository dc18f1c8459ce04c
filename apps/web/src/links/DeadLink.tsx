import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Trouble } from '../layout/Trouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

interface DeadLinkProps {
  title?: string;
  children: ReactNode;
}

/** For a link that is unknown, used or over: all read the same, and say what can be done now. */
export function DeadLink({ title, children }: DeadLinkProps) {
  const { say } = useSpeaker();
  return (
    <div className="stack">
      <h1>{title ?? say(messages.dead)}</h1>
      <p>{say(messages.why)}</p>
      {children}
    </div>
  );
}

/** Codes that say that there is nothing behind this link, or that it is none. */
const dead = ['link-not-valid', 'not-found', 'invalid-input'];

/** What to show when looking behind a link failed: the kind page for a dead link, the trouble itself for anything else. */
export function LinkTrouble({ error, again, children }: { error: unknown; again: () => void; children: ReactNode }) {
  return error instanceof Problem && dead.includes(error.code) ? (
    <DeadLink>{children}</DeadLink>
  ) : (
    <Trouble error={error} again={again} />
  );
}
