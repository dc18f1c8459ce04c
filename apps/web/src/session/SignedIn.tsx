import { useEffect, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { Problem } from '../api/problem';
import { usQuery } from '../api/us';
import { Trouble } from '../layout/Trouble';
import { Waiting } from '../layout/Waiting';
import { forgetOffline } from '../offline/forget';
import { AskForLink } from './AskForLink';

interface SignedInProps {
  children: (us: Us) => ReactNode;
  /** What there is to read where nobody can be reached. */
  offline?: ReactNode;
}

/** Shows its content to a partner who is signed in, and the way to sign in to anyone else. */
export function SignedIn({ children, offline }: SignedInProps) {
  const { data: us, error, isPending, refetch } = useQuery(usQuery);
  const isOut = error instanceof Problem && error.code === 'not-signed-in';
  useEffect(() => {
    if (isOut) void forgetOffline();
  }, [isOut]);
  if (isPending) return <Waiting />;
  if (isOut) return <AskForLink />;
  if (us === undefined) {
    return (
      <div className="stack">
        <Trouble error={error} again={() => void refetch()} />
        {error instanceof Problem && error.code === 'unreachable' && offline}
      </div>
    );
  }
  return children(us);
}
