import type { ReactNode } from 'react';
import { useQuery, type QueryKey } from '@tanstack/react-query';
import { Waiting } from '../layout/Waiting';
import { DeadLink, LinkTrouble } from './DeadLink';
import { useLinkToken } from './link-token';

interface BehindLinkProps<Found> {
  /** The page's own path: the link that it was opened with. */
  path: string;
  queryKey: (token: string) => QueryKey;
  look: (token: string) => Promise<Found>;
  /** What can be done where the link opens nothing. */
  whatNow: ReactNode;
  children: (found: Found, token: string) => ReactNode;
}

/** What the link of an email leads to. Looking changes nothing. */
export function BehindLink<Found>({ path, ...props }: BehindLinkProps<Found>) {
  const token = useLinkToken(path);
  if (token === null) return <DeadLink>{props.whatNow}</DeadLink>;
  return <Looked key={token} token={token} {...props} />;
}

type LookedProps<Found> = Omit<BehindLinkProps<Found>, 'path'> & { token: string };

function Looked<Found>({ token, queryKey, look, whatNow, children }: LookedProps<Found>) {
  const looking = useQuery({ queryKey: queryKey(token), queryFn: () => look(token), staleTime: Infinity });
  if (looking.isPending) return <Waiting />;
  if (looking.isError) {
    return (
      <LinkTrouble error={looking.error} again={() => void looking.refetch()}>
        {whatNow}
      </LinkTrouble>
    );
  }
  return children(looking.data, token);
}
