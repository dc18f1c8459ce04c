/** Where the threads stand on the couple's page. */
export const threadsAnchor = 'messages';
