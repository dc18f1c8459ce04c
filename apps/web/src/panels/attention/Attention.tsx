import { Button } from '@mantine/core';
import { clearFlag, type CoupleStory, type Flag } from '../../api/coach';
import { calendarDay } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useCoupleChange } from '../../session/useCoupleChange';
import classes from './Attention.module.css';

/** What wants the coach's eye, each with its evidence. */
export default function Attention({ story }: { story: CoupleStory }) {
  return (
    <Panel title="Needs your attention" tone="tinted">
      <ul className={classes.list}>
        {story.flags.map((flag) => (
          <Raised key={flag.id} flag={flag} enrolmentId={story.enrolmentId} />
        ))}
      </ul>
    </Panel>
  );
}

function Raised({ flag, enrolmentId }: { flag: Flag; enrolmentId: string }) {
  const clearing = useCoupleChange(enrolmentId, () => clearFlag(flag.id));
  return (
    <li>
      <div>
        <h3>
          {flag.about !== null && `${flag.about}: `}
          {flag.title}
        </h3>
        <p>{flag.evidence}</p>
        <p className="soft small">Since {calendarDay(flag.raisedAt)}</p>
        <FormTrouble error={clearing.error} />
      </div>
      <Button variant="default" size="sm" loading={clearing.isPending} onClick={() => clearing.mutate()}>
        I have seen to it
      </Button>
    </li>
  );
}
