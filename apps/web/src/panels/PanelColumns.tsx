import type { ComponentType, ReactNode } from 'react';
import classes from './PanelColumns.module.css';

interface PanelColumnsProps<Shown extends object> {
  /** Those that have something to say, in their order. */
  panels: readonly { id: string; place: 'top' | 'main' | 'aside'; Body: ComponentType<Shown> }[];
  /** What each of them shows a part of. */
  shown: Shown;
  /** How the two columns share a wide page. */
  widths: string | undefined;
  /** What the page itself says, beneath the panels at its top. */
  children?: ReactNode;
}

/** A page of panels: some at its top, the others in two columns, or in one on a phone. */
export function PanelColumns<Shown extends object>({ panels, shown, widths, children }: PanelColumnsProps<Shown>) {
  const at = (wanted: 'top' | 'main' | 'aside') =>
    panels.filter(({ place }) => place === wanted).map(({ id, Body }) => <Body key={id} {...shown} />);
  return (
    <>
      {at('top')}
      {children}
      <div className={`${classes.columns} ${widths}`}>
        <div className={classes.column}>{at('main')}</div>
        <div className={classes.column}>{at('aside')}</div>
      </div>
    </>
  );
}
