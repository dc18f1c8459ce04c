import type { Explanation } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import classes from './Explained.module.css';

interface ExplainedProps {
  explanations: readonly Explanation[];
  level?: 2 | 3;
}

/** Explanations below each other, each the place that its figure's link leads to. */
export function Explained({ explanations, level = 2 }: ExplainedProps) {
  const { say } = useSpeaker();
  const Heading = `h${level}` as const;
  return (
    <div className={classes.explained}>
      {explanations.map(({ id, title, paragraphs }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <Heading id={`${id}-title`}>{say(title)}</Heading>
          {paragraphs(say).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
