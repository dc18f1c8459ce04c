import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Mark } from '../brand/Mark';
import { PageTitle } from './PageTitle';
import classes from './frame.module.css';

interface CoachFrameProps {
  title: string;
  side?: ReactNode;
  children: ReactNode;
}

/** The coach's pages: wide, and without the couple's way out. */
export function CoachFrame({ title, side, children }: CoachFrameProps) {
  return (
    <div className={classes.frame}>
      <PageTitle title={title} />
      <header className={classes.header}>
        <a className={classes.skip} href="#main">
          Skip to the page
        </a>
        <Link to="/coach" className={classes.home}>
          <Mark /> Troth <span className={classes.role}>for coaches</span>
        </Link>
        <div className={classes.side}>{side}</div>
      </header>
      <main id="main" tabIndex={-1} className={classes.widest}>
        {children}
      </main>
    </div>
  );
}
