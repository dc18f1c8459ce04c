import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Tour } from '@troth/contract';
import { troubleWords } from '../../layout/trouble-words';
import { useSpeaker } from '../../speech/speaker';
import { tourQuery } from './api';
import { changeTour, useKeptTour, type KeptTour } from './kept';
import { messages } from './messages';
import { stepAtHand, steps, type TourStep } from './steps';
import { useGoOn } from './useGoOn';
import { wordsOf } from './step-words';
import classes from './TourBar.module.css';

/** One line on every page while a tour is on: the step at hand, the way to it, and the way out of the tour. */
export function TourBar() {
  const { say } = useSpeaker();
  const kept = useKeptTour();
  const isOn = kept !== null && !kept.shut;
  // Looks at the page's address again whenever it has asked, as the router changes that without telling the bar.
  const { data: tour, dataUpdatedAt } = useQuery({ ...tourQuery(kept?.after), enabled: isOn });
  useNoteReading(tour, kept, dataUpdatedAt);
  if (!isOn || tour === undefined || location.pathname === '/welcome') return null;
  const step = stepAtHand(tour, kept.read);
  return (
    <section className={classes.bar} aria-label={say(messages.tour)}>
      {step === null ? (
        <span role="status">{say(messages.over)}</span>
      ) : (
        <AtHand key={step} step={step} tour={tour} after={kept.after} />
      )}
      <span className={classes.ways}>
        <a href="/welcome">{say(messages.all)}</a>
        <button type="button" aria-label={say(messages.shut)} onClick={() => changeTour({ shut: true })}>
          ×
        </button>
      </span>
    </section>
  );
}

function AtHand({ step, tour, after }: { step: TourStep; tour: Tour; after: string }) {
  const { say } = useSpeaker();
  const going = useGoOn(after);
  const { title, words, go } = wordsOf(step, tour);
  return (
    <>
      <span role="status">
        <span className={classes.at}>{say(messages.at, { step: steps.indexOf(step) + 1, count: steps.length })}</span>{' '}
        <strong>{say(title)}.</strong> <span className={classes.words}>{say(words)}</span>
      </span>
      <button
        type="button"
        className={classes.go}
        disabled={going.isPending}
        onClick={() => going.mutate({ step, tour })}
      >
        {going.isPending ? say(messages.going) : say(go)}
      </button>
      {going.isError && <span role="alert">{say(messages.didNotGo, { why: troubleWords(going.error, say) })}</span>}
    </>
  );
}

/** That a report was read is kept nowhere but here: the mailbox shows it. */
function useNoteReading(tour: Tour | undefined, kept: KeptTour | null, askedAt: number): void {
  const report = tour?.mails.report?.id;
  useEffect(() => {
    const shown = location.pathname === '/mailbox' ? new URLSearchParams(location.search).get('mail') : null;
    if (report !== undefined && shown === report && kept !== null && !kept.read) changeTour({ read: true });
  }, [report, kept, askedAt]);
}
