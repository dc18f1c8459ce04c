import { listed } from '@troth/domain';
import type { ReactNode } from 'react';
import { useSpeaker } from '../speech/speaker';
import { messages } from '../layout/messages';
import classes from './Table.module.css';

interface TableProps {
  columns: readonly string[];
  children: ReactNode;
}

/** A table that scrolls sideways by itself where the page is too narrow for it. */
export function Table({ columns, children }: TableProps) {
  const { say } = useSpeaker();
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="region"
      aria-label={say(messages.table, { columns: listed(columns, say) })}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
