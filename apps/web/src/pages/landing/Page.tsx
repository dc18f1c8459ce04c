import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plait } from '../../brand/Plait';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { SixStages } from './SixStages';
import classes from './landing.module.css';

export function Page() {
  return (
    <CoupleFrame title="Rebuilding, week by week" wide>
      <section className={classes.hero}>
        <div className={classes.words}>
          <h1>Where trust has broken, begin with one small promise, kept.</h1>
          <p className={classes.lead}>
            Troth is an online coaching programme for two people who want to try. Six stages, a few minutes a week each,
            at your own pace. Your coach walks beside you.
          </p>
          <div className="row">
            <Button component={Link} to="/join" replace size="lg">
              Begin, together
            </Button>
            <QuietLink to="/us" className={classes.already}>
              We have already joined
            </QuietLink>
          </div>
        </div>
        <Plait className={classes.plait} length={1100} height={240} weight={13} />
      </section>

      <section className={classes.week} aria-labelledby="a-week">
        <h2 id="a-week">What a week asks of you</h2>
        <div className={classes.three}>
          <div>
            <h3>Two minutes, alone</h3>
            <p>
              An email comes at the hour that you chose. You answer a few questions on your phone, with nothing to log
              in to. Your partner never sees your ratings.
            </p>
          </div>
          <div>
            <h3>One small promise</h3>
            <p>
              If you like, you make one for the week to come: small, dated, and yours to keep. A week later you both say
              how it went.
            </p>
          </div>
          <div>
            <h3>A practice for two</h3>
            <p>
              Something short to do with each other, chosen for where you are. Leave it out when the week is too full;
              it will be there next time.
            </p>
          </div>
        </div>
      </section>

      <SixStages />

      <section className={classes.not} aria-labelledby="what-it-is-not">
        <div>
          <h2 id="what-it-is-not">What this is not</h2>
          <p>
            It is not therapy, and not a cure. The figures are there for you to reflect on; they are no test and no
            diagnosis. Nobody can promise how it ends. Some couples find each other again, some part more gently than
            they would have, and both are a fair end.
          </p>
        </div>
        <div>
          <h2>When it is not for you</h2>
          <p>
            If you are afraid of your partner, or they control what you do, a programme for two is not the place to
            begin. Someone who listens to you alone is. <QuietLink to="/help">There is help here</QuietLink>, and nobody
            is told that you looked.
          </p>
        </div>
      </section>

      <section className={classes.end}>
        <h2>Each of you decides alone</h2>
        <p>
          You sign up for yourself. Your partner gets an invitation, reads what it means, and says yes or no. Either of
          you can pause or leave whenever you want.
        </p>
        <div>
          <Button component={Link} to="/join" replace size="lg">
            Begin, together
          </Button>
        </div>
      </section>
    </CoupleFrame>
  );
}
