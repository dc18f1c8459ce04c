import { deviceStorage } from '../device/storage';

/** Under which the device says that somebody asked for reading offline, with what is kept for it. */
export const offlineKey = 'troth.offline';

/** Nothing that was kept for reading offline stays on this device, and nothing of ours runs on it any more. */
export async function forgetOffline(): Promise<void> {
  deviceStorage.remove(offlineKey);
  await Promise.all([forgetPages(), stopWorkers()]);
}

async function forgetPages(): Promise<void> {
  if (!('caches' in window)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function stopWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}
