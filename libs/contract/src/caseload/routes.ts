export { changes } from './changes.js';
export { list } from './list.js';
export { counts } from './counts.js';
export { deleteView, renameView, saveView, views } from './views.js';
