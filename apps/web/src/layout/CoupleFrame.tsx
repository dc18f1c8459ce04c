import type { ReactNode } from 'react';
import { Mark } from '../brand/Mark';
import { PageTitle } from './PageTitle';
import { QuickExit } from './QuickExit';
import { QuietLink } from './QuietLink';
import classes from './frame.module.css';

interface CoupleFrameProps {
  title: string;
  wide?: boolean;
  nav?: boolean;
  children: ReactNode;
}

/** Every page that a couple sees: the way out at the top, help at the bottom, and only what is needed between. */
export function CoupleFrame({ title, wide = false, nav = false, children }: CoupleFrameProps) {
  return (
    <div className={classes.frame}>
      <PageTitle title={title} />
      <header className={classes.header}>
        <a className={classes.skip} href="#main">
          Skip to the page
        </a>
        <QuietLink to="/" className={classes.home}>
          <Mark /> Troth
        </QuietLink>
        {nav && <CoupleNav />}
        <QuickExit />
      </header>
      <main id="main" tabIndex={-1} className={wide ? classes.wide : classes.narrow}>
        {children}
      </main>
      <footer className={classes.footer}>
        <QuietLink to="/help">Help, and what to do if you do not feel safe</QuietLink>
        <p className="soft small">
          Nobody but this practice hears of your visit here. There are no trackers on these pages.
        </p>
      </footer>
    </div>
  );
}

const currentAt = (path: string) => (location.pathname === path ? 'page' : undefined);

function CoupleNav() {
  return (
    <nav className={classes.nav} aria-label="Your pages">
      <QuietLink to="/us" aria-current={currentAt('/us')}>
        Us
      </QuietLink>
      <QuietLink to="/preferences" aria-current={currentAt('/preferences')}>
        Preferences
      </QuietLink>
    </nav>
  );
}
