import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  kind?: 'plain' | 'trouble' | 'good' | 'care';
  title?: string;
  children?: ReactNode;
}

/** A quiet box for something to know. Trouble is announced at once; the rest waits its turn. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  return (
    <div
      className={classes.notice}
      data-kind={kind}
      role={kind === 'trouble' ? 'alert' : kind === 'good' ? 'status' : undefined}
    >
      {title !== undefined && <p className={classes.title}>{title}</p>}
      {children}
    </div>
  );
}
