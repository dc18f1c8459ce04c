import { Button } from '@mantine/core';

/** A copy of one's own data, as a file. */
export function TakeAlong() {
  return (
    <div>
      <Button component="a" href="/api/v1/us/export" download="troth.json" variant="default">
        Download what is kept about me
      </Button>
    </div>
  );
}
