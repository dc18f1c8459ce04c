import type { Plugin } from 'vite';

/** The service worker as a file of its own at the root, under a name that stays: a browser asks for it anew by that. */
export function offlineWorker(): Plugin {
  return {
    name: 'troth:offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/worker.ts', fileName: 'offline.js' });
    },
  };
}
