import { listed } from '@troth/domain';
import type { ReactNode } from 'react';
import { messages } from '../layout/messages';
import { useSpeaker } from '../speech/speaker';
import classes from './Sideways.module.css';

interface SidewaysProps {
  /** Of the table in it, by their names. */
  columns: readonly string[];
  className?: string | undefined;
  children: ReactNode;
}

/** A table in it scrolls sideways by itself where the page is too narrow for it, by keys too; no word of it is broken. */
export function Sideways({ columns, className = '', children }: SidewaysProps) {
  const { say } = useSpeaker();
  const label = say(messages.table, { columns: listed(columns, say) });
  return (
    <div className={`${classes.sideways} ${className}`} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
