/** An address asks for a language once, as `/us?de`: the page is in it by then. */
export function leaveLanguageOut(): void {
  if (/^\?[a-z]{2}$/.test(location.search)) history.replaceState(history.state, '', location.pathname + location.hash);
}
