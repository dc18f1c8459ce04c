import { Button } from '@mantine/core';
import { CoupleFrame } from './CoupleFrame';

/** When a page itself breaks, or its part could not be fetched. */
export function PageFault() {
  return (
    <CoupleFrame title="Something went wrong">
      <div className="stack">
        <h1>This page did not open as it should</h1>
        <p>That is our fault, and nothing that you saved is lost. Loading it once more often helps.</p>
        <div>
          <Button onClick={() => location.reload()}>Load it again</Button>
        </div>
      </div>
    </CoupleFrame>
  );
}
