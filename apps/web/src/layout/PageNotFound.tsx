import { CoupleFrame } from './CoupleFrame';
import { QuietLink } from './QuietLink';

export function PageNotFound() {
  return (
    <CoupleFrame title="Not here">
      <div className="stack">
        <h1>There is no page here</h1>
        <p>
          The address may have been cut short on its way to you. If it came in one of our emails, open it from there
          again, or <QuietLink to="/">start at the front page</QuietLink>.
        </p>
      </div>
    </CoupleFrame>
  );
}
