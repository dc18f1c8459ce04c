import { CodesPanel } from './CodesPanel';
import classes from './account.module.css';

/** Where the practice asks for more than a password: nothing else is shown before codes are set up. */
export function SecondFactorNeeded({ done }: { done: () => void }) {
  return (
    <div className={classes.account}>
      <CodesPanel codes={null} needed={done} />
    </div>
  );
}
