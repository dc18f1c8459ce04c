/** In which language a page is, as HTML says it, and which way that is written. */
export interface Written {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What an icon on a home screen says and opens: a name and a picture that tell nobody what it is for. */
export function manifestIn({ lang, dir }: Written, name: string): string {
  return JSON.stringify({
    id: '/us',
    lang,
    dir,
    name,
    short_name: name,
    start_url: '/us',
    scope: '/',
    // With the browser's own bar: the address shows, and the quick exit works as in a tab.
    display: 'minimal-ui',
    background_color: '#f6f3ed',
    theme_color: '#f6f3ed',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
