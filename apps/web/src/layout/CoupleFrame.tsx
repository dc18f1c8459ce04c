import type { ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { PrivateLine, type PrivateLineFor } from '../safety/PrivateLine';
import { Mark } from '../brand/Mark';
import { useSpeaker } from '../speech/speaker';
import { Languages } from '../language/Languages';
import { PageTitle } from './PageTitle';
import { QuickExit } from './QuickExit';
import { QuietLink } from './QuietLink';
import { messages } from './messages';
import classes from './frame.module.css';

interface CoupleFrameProps {
  title: string;
  wide?: boolean;
  nav?: boolean;
  /** Who can ask to talk to someone privately; null on pages that strangers read. With `nav`, it is who is signed in. */
  privately?: PrivateLineFor | null;
  children: ReactNode;
}

const signedIn = { by: 'session' } as const;

/** Every page that a couple sees: the way out at the top, help at the bottom, and only what is needed between. */
export function CoupleFrame({
  title,
  wide = false,
  nav = false,
  privately = nav ? signedIn : null,
  children,
}: CoupleFrameProps) {
  const { say } = useSpeaker();
  // There is no room for them beside the way out: they stand below it, and are tabbed to after it.
  const isNarrow = useMediaQuery('(max-width: 34rem)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={classes.frame}>
      <PageTitle title={title} />
      <header className={classes.header}>
        <a className={classes.skip} href="#main">
          {say(messages.skip)}
        </a>
        <QuietLink to="/" className={classes.home}>
          <Mark /> {say(messages.home)}
        </QuietLink>
        {nav && !isNarrow && <CoupleNav />}
        <QuickExit />
        {nav && isNarrow && <CoupleNav />}
      </header>
      <main id="main" tabIndex={-1} className={wide ? classes.wide : classes.narrow}>
        {children}
      </main>
      {privately && <PrivateLine who={privately} wide={wide} />}
      <footer className={classes.footer}>
        <QuietLink to="/help">{say(messages.help)}</QuietLink>
        <Languages />
        <p className="soft small">{say(messages.trackers)}</p>
      </footer>
    </div>
  );
}

const currentAt = (path: string) => (location.pathname === path ? 'page' : undefined);

function CoupleNav() {
  const { say } = useSpeaker();
  return (
    <nav className={classes.nav} aria-label={say(messages.yourPages)}>
      <QuietLink to="/us" aria-current={currentAt('/us')}>
        {say(messages.us)}
      </QuietLink>
      <QuietLink to="/preferences" aria-current={currentAt('/preferences')}>
        {say(messages.preferences)}
      </QuietLink>
    </nav>
  );
}
