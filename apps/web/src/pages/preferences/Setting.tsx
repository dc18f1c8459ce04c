import { useId, useState, type ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { useGoneTo } from '../../forms/useGoneTo';
import classes from './Setting.module.css';

interface SettingProps {
  /** By which part of the page's address a link leads to it. */
  anchor?: string;
  title: string;
  /** How it is now, said while it is folded too. */
  now?: ReactNode;
  words?: ReactNode;
  /** Open on a phone too, and from then on until its reader folds it. */
  opens?: boolean;
  children?: ReactNode;
}

/** One thing to choose: folded on a phone to its name and how it is now, unless a link led to it. */
export function Setting({ anchor, title, now, words, opens = false, children }: SettingProps) {
  const id = useId();
  const heading = useGoneTo(anchor);
  const isWide = useMediaQuery('(min-width: 34.01rem)', undefined, { getInitialValueInEffect: false });
  // Turned on its side and back, a phone shows again what its reader had unfolded.
  const [unfolded, setUnfolded] = useState(anchor !== undefined && location.hash === `#${anchor}`);
  return (
    <section className={classes.setting} aria-labelledby={id}>
      <details
        open={isWide || unfolded || opens}
        onToggle={({ currentTarget }) => !isWide && setUnfolded(currentTarget.open)}
      >
        <summary>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {now !== undefined && <span className={`soft ${classes.now}`}>{now}</span>}
        </summary>
        <div className={classes.inside}>
          {words !== undefined && <p className="soft">{words}</p>}
          {children}
        </div>
      </details>
    </section>
  );
}
