import { call } from '../api/call';
import { keepPractice } from './kept-practice';

/** Whether this browser can keep pages at all: not over http, and in some private windows not either. */
export const canKeepOffline = () => 'serviceWorker' in navigator && 'caches' in window;

/** Keeps this week's practice and the pages that show it on this device. Rejects where not all of it could be kept. */
export async function turnOnOffline(): Promise<void> {
  const [practices] = await Promise.all([call('GET /api/v1/us/weekly-practices'), workerKeepingPages()]);
  keepPractice(practices);
}

async function workerKeepingPages(): Promise<void> {
  const { installing } = await navigator.serviceWorker.register('/offline.js');
  if (installing === null) return;
  await new Promise<void>((kept, failed) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') kept();
      if (installing.state === 'redundant') failed(new Error('The pages could not be kept.'));
    });
  });
}
