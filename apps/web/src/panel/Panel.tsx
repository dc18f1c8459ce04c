import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  title: string;
  aside?: ReactNode;
  tone?: 'plain' | 'tinted';
  children: ReactNode;
}

/** A titled part of a page of many parts. */
export function Panel({ title, aside, tone = 'plain', children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} data-tone={tone} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
