import type { ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import classes from './Panel.module.css';

interface FoldProps {
  summary: ReactNode;
  /** Open from the start on a phone too. */
  starts?: 'open';
  children: ReactNode;
}

/** What can wait: folded where the page is one long column, open beside others on a desk. */
export function Fold({ summary, starts, children }: FoldProps) {
  const isWide = useMediaQuery('(min-width: 60rem)', undefined, { getInitialValueInEffect: false });
  return (
    <details className={classes.fold} open={isWide || starts === 'open'}>
      <summary>{summary}</summary>
      <div className={classes.unfolded}>{children}</div>
    </details>
  );
}
