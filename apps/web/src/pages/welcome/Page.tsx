import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { tourQuery } from '../../demo/tour/api';
import { useKeptTour } from '../../demo/tour/kept';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Notice } from '../../layout/Notice';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { useSpeaker } from '../../speech/speaker';
import { Personas } from './Personas';
import { TourSteps } from './TourSteps';
import { messages } from './messages';

/** Only where there is a demo: what Troth is, the tour, and whom one can be. */
export function Page() {
  const { say } = useSpeaker();
  const kept = useKeptTour();
  const tour = useQuery(tourQuery(kept?.after));
  return (
    <CoupleFrame title={say(messages.tab)} wide>
      <div className="stack-wide">
        <div className="stack">
          <h1>{say(messages.title)}</h1>
          <p>{say(messages.what)}</p>
        </div>
        {tour.isPending ? (
          <Waiting />
        ) : tour.data !== undefined ? (
          <>
            <TourSteps tour={tour.data} kept={kept} />
            <Personas />
          </>
        ) : tour.error instanceof Problem && tour.error.status === 404 ? (
          <Notice title={say(messages.noDemoTitle)}>
            <p>{say(messages.noDemo)}</p>
          </Notice>
        ) : (
          <Trouble error={tour.error} again={() => void tour.refetch()} />
        )}
      </div>
    </CoupleFrame>
  );
}
