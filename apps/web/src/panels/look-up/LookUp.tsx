import type { Us } from '@troth/contract';
import { QuietLink } from '../../layout/QuietLink';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from './LookUp.module.css';

/**
 * The ways to what one looks up or changes now and then. It reads the same whatever its reader told or answered: somebody
 * may look over a shoulder.
 */
export default function LookUp({ us: { partnerName: partner, enrolment } }: { us: Us }) {
  const { say } = useSpeaker();
  const { state } = enrolment;
  const runs = state === 'active' || state === 'paused';
  const links = [
    { to: '/us/my-data', title: messages.myData, about: messages.myDataAbout },
    { to: '/preferences', title: messages.times, about: messages.timesAbout },
    runs && { to: '/preferences#address', title: messages.address, about: messages.addressAbout },
    state === 'active' && { to: '/preferences#pause', title: messages.pause, about: messages.pauseAbout },
    state === 'paused' && { to: '/preferences#pause', title: messages.goOn, about: messages.goOnAbout },
    runs && { to: '/us/before', title: messages.before, about: messages.beforeAbout },
    { to: '/us/safety', title: messages.safety, about: messages.safetyAbout },
    { to: '/us/agreed', title: messages.agreed, about: messages.agreedAbout },
    runs && { to: '/preferences#leave', title: messages.leave, about: messages.leaveAbout },
  ];
  return (
    <Panel title={say(messages.title)} onScreen>
      <ul className={classes.links}>
        {links.map(
          (link) =>
            link && (
              <li key={link.to}>
                <QuietLink to={link.to}>{say(link.title)}</QuietLink>
                <span className="soft small">{say(link.about, { partner })}</span>
              </li>
            ),
        )}
      </ul>
    </Panel>
  );
}
