import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { currentProgramme, stageCounts } from '@troth/domain';
import { Plait } from '../../brand/Plait';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo, QuietLink } from '../../layout/QuietLink';
import { useSpeaker } from '../../speech/speaker';
import { Stages } from './Stages';
import { messages } from './messages';
import classes from './landing.module.css';

export function Page() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)} wide>
      <section className={classes.hero}>
        <div className={classes.words}>
          <h1>{say(messages.title)}</h1>
          <p className={classes.lead}>{say(messages.lead, aboutProgramme())}</p>
          <div className="row">
            <Button component={Link} to="/join" replace size="lg">
              {say(messages.begin)}
            </Button>
            <QuietLink to="/us" className={classes.already}>
              {say(messages.already)}
            </QuietLink>
          </div>
        </div>
        <Plait className={classes.plait} length={1100} height={240} weight={13} />
      </section>

      <section className={classes.week} aria-labelledby="a-week">
        <h2 id="a-week">{say(messages.week)}</h2>
        <div className={classes.three}>
          <div>
            <h3>{say(messages.minutesTitle)}</h3>
            <p>{say(messages.minutes)}</p>
          </div>
          <div>
            <h3>{say(messages.promiseTitle)}</h3>
            <p>{say(messages.promise)}</p>
          </div>
          <div>
            <h3>{say(messages.practiceTitle)}</h3>
            <p>{say(messages.practice)}</p>
          </div>
        </div>
      </section>

      <Stages />

      <section className={classes.not} aria-labelledby="what-it-is-not">
        <div>
          <h2 id="what-it-is-not">{say(messages.not)}</h2>
          <p>{say(messages.notWords)}</p>
        </div>
        <div>
          <h2>{say(messages.notForYou)}</h2>
          <p>{sayRich(messages.notForYouWords, { help: linkTo('/help') })}</p>
        </div>
      </section>

      <section className={classes.end}>
        <h2>{say(messages.alone)}</h2>
        <p>{say(messages.aloneWords)}</p>
        <div>
          <Button component={Link} to="/join" replace size="lg">
            {say(messages.begin)}
          </Button>
        </div>
      </section>
    </CoupleFrame>
  );
}

/** How many stages there are, and from how many minutes to how many a practice takes. */
function aboutProgramme() {
  const programme = currentProgramme();
  const { stages: count, optionalStages: more } = stageCounts(programme);
  const minutes = programme.stages.flatMap(({ practices }) => practices.map((practice) => practice.minutes));
  return { count, more, least: Math.min(...minutes), most: Math.max(...minutes) };
}
