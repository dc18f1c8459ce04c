import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Mark } from '../brand/Mark';
import { useSpeaker } from '../speech/speaker';
import { Languages } from '../language/Languages';
import { PageTitle } from './PageTitle';
import { messages } from './messages';
import classes from './frame.module.css';

interface CoachFrameProps {
  title: string;
  /** What stands beside the name; null where it is still to come. */
  side?: ReactNode;
  children: ReactNode;
}

/** The coach's pages: wide, and without the couple's way out. */
export function CoachFrame({ title, side, children }: CoachFrameProps) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className={classes.frame}>
      <PageTitle title={title} />
      <header className={classes.header}>
        <a className={classes.skip} href="#main">
          {say(messages.skip)}
        </a>
        <Link to="/coach" className={classes.home}>
          <Mark /> {sayRich(messages.forCoaches, { role: (words) => <span className={classes.role}>{words}</span> })}
        </Link>
        {side !== undefined && <div className={classes.side}>{side}</div>}
      </header>
      <main id="main" tabIndex={-1} className={classes.widest}>
        {children}
      </main>
      <footer className={classes.footer}>
        <Languages />
      </footer>
    </div>
  );
}
