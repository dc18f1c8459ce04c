import { useEffect, useRef, type ReactNode } from 'react';
import classes from './commands.module.css';

interface DialogProps {
  label: string;
  isOpen: boolean;
  close: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes by Escape, and gives the focus back to where it was. */
export function Dialog({ label, isOpen, close, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) ref.current?.showModal();
    else ref.current?.close();
  }, [isOpen]);
  return (
    // A press beside it closes it, which Escape does for keys.
    <dialog
      ref={ref}
      aria-label={label}
      className={classes.dialog}
      onClose={close}
      onClick={({ target }) => target === ref.current && close()}
    >
      {isOpen && <div className={classes.inside}>{children}</div>}
    </dialog>
  );
}
