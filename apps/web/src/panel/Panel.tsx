import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title: string;
  aside?: ReactNode;
  tone?: 'plain' | 'tinted';
  /** Whether it is for doing something, and so of no use on paper. */
  onScreen?: boolean;
  children: ReactNode;
}

/** A titled part of a page of many parts. */
export function Panel({ title, aside, tone = 'plain', onScreen = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} data-tone={tone} data-on-screen={onScreen} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
