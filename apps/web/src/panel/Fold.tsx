import type { ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import classes from './Panel.module.css';

interface FoldProps {
  summary: ReactNode;
  children: ReactNode;
}

/** What can wait: folded where the page is one long column, open beside others on a desk. */
export function Fold({ summary, children }: FoldProps) {
  const isWide = useMediaQuery('(min-width: 60rem)', undefined, { getInitialValueInEffect: false });
  return (
    <details className={classes.fold} open={isWide}>
      <summary>{summary}</summary>
      <div className={classes.unfolded}>{children}</div>
    </details>
  );
}
