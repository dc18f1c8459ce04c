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
