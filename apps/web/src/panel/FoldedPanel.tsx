import { useId, type ReactNode } from 'react';
import { Fold } from './Fold';
import classes from './Panel.module.css';

interface FoldedPanelProps {
  title: string;
  children: ReactNode;
}

/** A titled part of a page that can wait on a phone. */
export function FoldedPanel({ title, children }: FoldedPanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Fold summary={<h2 id={id}>{title}</h2>}>{children}</Fold>
    </section>
  );
}
