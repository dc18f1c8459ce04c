export { fileForCoach, ownFile } from './files.js';
export { endFeed, feed, makeFeed, showFeed } from './feed.js';
