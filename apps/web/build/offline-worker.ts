import type { Plugin } from 'vite';

/** The service worker as a file of its own at the root, under a name that stays: by it a browser looks for a newer one. */
export function offlineWorker(): Plugin {
  return {
    name: 'troth:offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/worker.ts', fileName: 'offline.js' });
    },
  };
}
