import { CoupleFrame } from '../../layout/CoupleFrame';

/** Before there is a coach nobody could walk with a couple, so nobody is asked to fill in anything. */
export function NotOpenYet() {
  return (
    <CoupleFrame title="Join">
      <div className="stack">
        <h1>This practice is not open yet</h1>
        <p>
          There is no coach here at the moment who could walk with you, so we cannot take you in today. Thank you for
          coming this far. Please look in again another day.
        </p>
        <p className="soft">If you run this practice: add a coach first, and this page becomes the way in.</p>
      </div>
    </CoupleFrame>
  );
}
