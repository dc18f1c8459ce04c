import { Notice } from '../../layout/Notice';

interface Where {
  /** Whether the device holds the draft, and not this page alone. */
  onDevice: boolean;
}

export function WhereItIsKept({ onDevice }: Where) {
  return onDevice
    ? 'Until you send it, what you write is kept on this device, locked so that only your link opens it.'
    : 'This browser cannot keep what you write: please send it before you close or reload this page.';
}

export function Offline({ onDevice }: Where) {
  return (
    <Notice kind="care" title="There is no connection to Troth at the moment">
      <p role="status">
        Nothing is lost. Your answers are not sent yet; leave this page open, and they go out by themselves as soon as
        the connection is back.{' '}
        {onDevice && 'If you have to close it, they are still here when you open your link again.'}
      </p>
    </Notice>
  );
}

export function JustClosed({ onDevice }: Where) {
  return (
    <Notice kind="care" title="This week closed while you were writing">
      <p role="status">
        So these answers could not be added to it. What you wrote is still on this page
        {onDevice && ', and on this device when you open your link again'}: if it matters to you, copy it from here.
        Nothing is held against you, and the next check-in comes at your usual time.
      </p>
    </Notice>
  );
}
