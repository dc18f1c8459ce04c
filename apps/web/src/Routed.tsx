import { RouterProvider } from '@tanstack/react-router';
import { GoTo } from './layout/QuietLink';
import { router } from './router';

const goTo = (path: string) => void router.navigate({ to: path, replace: true });

/** Every page but the one that most are opened for: they lead to each other without a page load. */
export default function Routed() {
  return (
    <GoTo value={goTo}>
      <RouterProvider router={router} />
    </GoTo>
  );
}
