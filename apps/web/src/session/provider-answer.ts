const page = '/coach/single-sign-on';
let taken: string | null = null;

/** What the provider has sent this browser back with, out of the address bar before it is anywhere else. */
export function providerAnswer(): string {
  if (taken === null || location.search !== '') {
    taken = location.search.slice(1);
    history.replaceState(history.state, '', page);
  }
  return taken;
}
