/** An address asks for a language once, first of all, as `/us?de` or `/join?de&programme=…`: the page is in it by then. */
export function leaveLanguageOut(): void {
  const { pathname, search, hash } = location;
  const [asked] = /^\?[a-z]{2}(?=&|$)/.exec(search) ?? [];
  if (asked === undefined) return;
  const rest = search.slice(asked.length).replace('&', '?');
  history.replaceState(history.state, '', pathname + rest + hash);
}
