import { useQuery } from '@tanstack/react-query';
import type { AnsweredMeasure, CoupleStory, Side } from '@troth/contract';
import { call } from '../../api/call';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Trajectory } from '../../measures/Trajectory';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './Measures.module.css';

const changeWords = { better: messages.better, 'about the same': messages.same, worse: messages.worse } as const;

/** Each partner's measures over time, side by side and each by itself, for the coach alone. */
export default function Measures({ story: { enrolmentId, names } }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const measures = useQuery({
    queryKey: ['coach', 'couple', enrolmentId, 'measures'],
    queryFn: () => call('GET /api/v1/coach/couples/:id/measures', { params: { id: enrolmentId } }),
  });
  const { data: answered } = measures;
  const neither = answered !== undefined && answered.a.length + answered.b.length === 0;
  return (
    <Panel title={say(messages.title)}>
      {measures.isPending && <Waiting />}
      {measures.isError && <Trouble error={measures.error} again={() => void measures.refetch()} />}
      {neither && <p className="soft">{say(messages.neither)}</p>}
      {answered !== undefined && !neither && (
        <>
          <div className={classes.sides}>
            <OfPartner name={names.a} side="a" answered={answered.a} />
            <OfPartner name={names.b} side="b" answered={answered.b} />
          </div>
          <p className="soft small">{say(messages.care)}</p>
          <CoachHowLink about="measures" />
        </>
      )}
    </Panel>
  );
}

function OfPartner({ name, side, answered }: { name: string; side: Side; answered: readonly AnsweredMeasure[] }) {
  const { say } = useSpeaker();
  return (
    <section className={classes.side}>
      <h3>{name}</h3>
      {answered.length === 0 && <p className="soft">{say(messages.none, { name })}</p>}
      {answered.map((measure) => (
        <OverTime key={measure.key} measure={measure} side={side} />
      ))}
    </section>
  );
}

function OverTime({ measure, side }: { measure: AnsweredMeasure; side: Side }) {
  const { say } = useSpeaker();
  const { name, change, latest, provenance, rights } = measure;
  return (
    <div className="stack">
      <p>
        {name}: <b>{say(change === null ? messages.first : changeWords[change])}</b>
      </p>
      <Trajectory of={measure} side={side} />
      <details className="small">
        <summary>{say(messages.latest)}</summary>
        <ul className={classes.items}>
          {latest.map(({ text, value }) => (
            <li key={text}>
              <span>{text}</span>{' '}
              {value === null ? <span className="soft">{say(messages.leftOut)}</span> : <b>{value}</b>}
            </li>
          ))}
        </ul>
      </details>
      <details className="small">
        <summary>{say(messages.where)}</summary>
        <p className="soft">{provenance}</p>
        <p className="soft">{rights}</p>
      </details>
    </div>
  );
}
