import { useCallback, useEffect } from 'react';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { leaveQuickly, listenForThreeShifts } from './quick-exit';
import classes from './QuickExit.module.css';

/** The button that leaves, and the same by three presses of Shift. */
export function QuickExit() {
  const { say } = useSpeaker();
  const leave = useCallback(() => leaveQuickly(say(messages.elsewhere)), [say]);
  useEffect(() => listenForThreeShifts(leave), [leave]);
  return (
    <button type="button" className={classes.exit} onClick={leave} title={say(messages.leaveByKeys)}>
      {say(messages.leave)}
    </button>
  );
}
