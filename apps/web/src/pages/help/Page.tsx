import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import classes from './help.module.css';

export function Page() {
  return (
    <CoupleFrame title="Help">
      <div className={classes.help}>
        <h1>Help</h1>
        <section className={classes.urgent} aria-labelledby="danger">
          <h2 id="danger">If you are in danger now</h2>
          <p>
            Call the emergency number where you are: <a href="tel:112">112</a> in Europe and India,{' '}
            <a href="tel:999">999</a> in the United Kingdom, <a href="tel:911">911</a> in the United States and Canada,{' '}
            <a href="tel:000">000</a> in Australia, <a href="tel:111">111</a> in New Zealand.
          </p>
        </section>

        <section aria-labelledby="afraid">
          <h2 id="afraid">If you are afraid at home</h2>
          <p>
            Being watched, threatened, hurt, or kept from money or friends is not a lack of trust, and no exercise for
            two mends it. People who listen to you alone, and believe you, can be reached at any hour:
          </p>
          <dl className={classes.lines}>
            <Line place="United Kingdom" name="National Domestic Abuse Helpline" number="0808 2000 247" />
            <Line place="Ireland" name="Women’s Aid" number="1800 341 900" />
            <Line place="Netherlands" name="Veilig Thuis" number="0800 2000" />
            <Line place="Germany" name="Hilfetelefon" number="116 016" />
            <Line place="United States" name="National Domestic Violence Hotline" number="1 800 799 7233" />
            <Line place="Australia" name="1800RESPECT" number="1800 737 732" />
          </dl>
          <p className="soft small">
            If you are a man, they can tell you who listens to men near you. Calls can stay on a phone’s list and on a
            shared bill; a friend’s phone leaves no such trace.
          </p>
        </section>

        <section aria-labelledby="low">
          <h2 id="low">If you do not want to go on living</h2>
          <p>
            Please tell someone today. In the United Kingdom and Ireland the Samaritans answer at{' '}
            <a href="tel:116123">116 123</a>, in the United States and Canada <a href="tel:988">988</a>, in Australia
            Lifeline at <a href="tel:131114">13 11 14</a>, in the Netherlands 113 at{' '}
            <a href="tel:08000113">0800 0113</a>.
          </p>
        </section>

        <section aria-labelledby="leaving">
          <h2 id="leaving">Leaving these pages quickly</h2>
          <p>
            Press <kbd>Shift</kbd> three times, or the button at the top. A weather page takes the place of this one,
            your page here is closed, and what you had typed is forgotten. The Back button does not lead here again.
          </p>
          <p>
            <strong>What it cannot do:</strong> it does not erase your browser’s history, your emails, or what someone
            who watches your device or your network may record. A private window keeps no history. A device that only
            you can reach is safer still.
          </p>
        </section>

        <section aria-labelledby="emails">
          <h2 id="emails">Your emails from us</h2>
          <p>
            Their subjects say nothing private, and they never repeat what you wrote. If someone else can read your
            mailbox, pause or leave on <QuietLink to="/preferences">your preferences</QuietLink>, and join again from an
            address of your own when it is safe.
          </p>
          <p>
            No email this week? Look among the junk mail. A link that has stopped working is not a mistake of yours:{' '}
            <QuietLink to="/us">ask for a new one</QuietLink>.
          </p>
        </section>

        <section aria-labelledby="not">
          <h2 id="not">What this programme is not</h2>
          <p>
            It is coaching, not therapy, and nobody reads what you write around the clock. The figures are for
            reflection; they are not a test and not a diagnosis.
          </p>
        </section>
      </div>
    </CoupleFrame>
  );
}

function Line({ place, name, number }: { place: string; name: string; number: string }) {
  return (
    <div>
      <dt>
        {place}: {name}
      </dt>
      <dd>
        <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>
      </dd>
    </div>
  );
}
