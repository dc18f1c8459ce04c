import { useEffect } from 'react';
import { leaveQuickly, listenForThreeShifts } from './quick-exit';
import classes from './QuickExit.module.css';

/** The button that leaves, and the same by three presses of Shift. */
export function QuickExit() {
  useEffect(() => listenForThreeShifts(leaveQuickly), []);
  return (
    <button type="button" className={classes.exit} onClick={leaveQuickly} title="Or press Shift three times">
      Leave this page
    </button>
  );
}
