import './styles/routed.css';
import { RouterProvider } from '@tanstack/react-router';
import { GoTo } from './layout/QuietLink';
import { router } from './router';

function goTo(path: string): void {
  const [to, hash] = path.split('#');
  void router.navigate({ to, hash, replace: true });
}

/** Resolves once the page at this address is here. */
export const routed = router.load();

/** Every page but the one that most are opened for: they lead to each other without a page load. */
export default function Routed() {
  return (
    <GoTo value={goTo}>
      <RouterProvider router={router} />
    </GoTo>
  );
}
