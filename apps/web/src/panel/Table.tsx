import type { ReactNode } from 'react';
import { Sideways } from './Sideways';
import classes from './Table.module.css';

interface TableProps {
  columns: readonly string[];
  children: ReactNode;
}

/** A long table: it scrolls within itself, under its own heading. */
export function Table({ columns, children }: TableProps) {
  return (
    <Sideways columns={columns} className={classes.scroll}>
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
    </Sideways>
  );
}
