import { useQuery } from '@tanstack/react-query';
import { checkInQuestions, decimal, fewestAnswers, fewestCouples, reliableChange, watchedScales } from '@troth/domain';
import { noiseQuery } from '../../api/coach';
import { Problem } from '../../api/problem';
import { Trouble } from '../../layout/Trouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Which figures the flags of the coach's own practice go by, and how many couples they rest on. */
export function UsualNoise() {
  const { say } = useSpeaker();
  const { data, error, refetch } = useQuery(noiseQuery);
  const isOut = error instanceof Problem && error.code === 'not-signed-in';
  return (
    <section id="noise" aria-labelledby="noise-title">
      <h2 id="noise-title">{say(messages.noise)}</h2>
      <p>{say(messages.noiseIs)}</p>
      {isOut && <p className="soft">{say(messages.signIn)}</p>}
      {error !== null && !isOut && <Trouble error={error} again={() => void refetch()} />}
      {data !== undefined && (
        <>
          <ul>
            {watchedScales.map((id) => (
              <li key={id}>{inWords(id, data.figures?.[id])}</li>
            ))}
          </ul>
          <p className="soft">
            {data.figures === null
              ? say(messages.untilThen, { couples: data.couples, weeks: fewestAnswers, fewest: fewestCouples })
              : say(messages.notBetterOrWorse)}
          </p>
        </>
      )}
    </section>
  );

  function inWords(id: (typeof watchedScales)[number], own?: { sd: number; r: number; couples: number }): string {
    const { sd, r } = reliableChange[id];
    const scale = say(checkInQuestions[id].name);
    if (own === undefined) return say(messages.assumed, { scale, sd, r });
    const { couples } = own;
    return say(messages.own, {
      scale,
      couples,
      sd: decimal(own.sd, 1, say),
      r: decimal(own.r, 2, say),
      assumedSd: sd,
      assumedR: r,
    });
  }
}
