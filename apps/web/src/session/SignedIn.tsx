import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { Problem } from '../api/problem';
import { usQuery } from '../api/us';
import { Trouble } from '../layout/Trouble';
import { Waiting } from '../layout/Waiting';
import { AskForLink } from './AskForLink';

/** Shows its content to a partner who is signed in, and the way to sign in to anyone else. */
export function SignedIn({ children }: { children: (us: Us) => ReactNode }) {
  const { data: us, error, isPending, refetch } = useQuery(usQuery);
  if (isPending) return <Waiting />;
  if (error instanceof Problem && error.code === 'not-signed-in') return <AskForLink />;
  if (us === undefined) return <Trouble error={error} again={() => void refetch()} />;
  return children(us);
}
