import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Trouble } from '../layout/Trouble';

interface DeadLinkProps {
  title?: string;
  children: ReactNode;
}

/** For a link that is unknown, used or over: all read the same, and say what can be done now. */
export function DeadLink({ title = 'This link no longer opens anything', children }: DeadLinkProps) {
  return (
    <div className="stack">
      <h1>{title}</h1>
      <p>
        Links in our emails last only a while, and some can be used only once. That keeps what you write private. It
        does not mean that you did anything wrong.
      </p>
      {children}
    </div>
  );
}

/** What to show when looking behind a link failed: the kind page for a dead link, the trouble itself for anything else. */
export function LinkTrouble({ error, again, children }: { error: unknown; again: () => void; children: ReactNode }) {
  const dead = error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429;
  return dead ? <DeadLink>{children}</DeadLink> : <Trouble error={error} again={again} />;
}
