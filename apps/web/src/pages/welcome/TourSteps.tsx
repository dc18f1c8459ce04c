import { Button } from '@mantine/core';
import type { Tour } from '@troth/contract';
import { keepTour, type KeptTour } from '../../demo/tour/kept';
import { doneSteps, stepAtHand, steps } from '../../demo/tour/steps';
import { useGoOn } from '../../demo/tour/useGoOn';
import { wordsOf } from '../../demo/tour/step-words';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './welcome.module.css';

interface TourStepsProps {
  tour: Tour;
  /** Null before a tour was begun in this browser. */
  kept: KeptTour | null;
}

/** The steps of the tour, how far it has come, and the way on. */
export function TourSteps({ tour, kept }: TourStepsProps) {
  const { say } = useSpeaker();
  const after = kept?.after ?? tour.last;
  const going = useGoOn(after);
  const done = doneSteps(tour, kept?.read ?? false);
  const atHand = stepAtHand(tour, kept?.read ?? false);
  const begin = () => {
    keepTour({ after, shut: false, read: kept?.read ?? false });
    if (atHand !== null) going.mutate({ step: atHand, tour });
  };
  return (
    <section className="stack" aria-labelledby="tour">
      <h2 id="tour">{say(messages.tour)}</h2>
      <FormTrouble error={going.error} />
      <div className="row">
        {atHand !== null && (
          <Button size="lg" loading={going.isPending} onClick={begin}>
            {say(kept === null ? messages.begin : messages.goOn)}
          </Button>
        )}
        {kept !== null && (
          <Button variant="subtle" size="lg" onClick={() => keepTour({ after: tour.last, shut: false, read: false })}>
            {say(messages.again)}
          </Button>
        )}
      </div>
      <ol className={classes.steps}>
        {steps.map((step) => {
          const { title, words } = wordsOf(step, tour);
          return (
            <li key={step} data-done={done[step] || undefined} aria-current={step === atHand ? 'step' : undefined}>
              <h3>
                {say(title)} {done[step] && <span className={classes.done}>{say(messages.done)}</span>}
              </h3>
              <p>{say(words)}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
