/** Text by name, kept by the browser where it allows that and by this page where it does not. */
export interface Storage {
  get(name: string): string | null;
  /** Whether the browser keeps it; if not, it lives as long as this page. */
  set(name: string, text: string): boolean;
  remove(name: string): void;
  /** Removes everything of Troth's whose name begins so. */
  removeAll(beginning?: string): void;
}

const ours = 'troth.';
let closed = false;

/** Until this page is left nothing more is written: what is still being sealed must not come after the clearing. */
export function closeStorage(): void {
  closed = true;
}

/** Lives as long as the tab. */
export const tabStorage = storageOf(() => window.sessionStorage);
/** Lives until it is removed. */
export const deviceStorage = storageOf(() => window.localStorage);

/** Storage over the browser's, which may refuse at any call: blocked by a setting, or full. */
export function storageOf(browsers: () => globalThis.Storage): Storage {
  const page = new Map<string, string>();
  const allowed = <Found>(act: (storage: globalThis.Storage) => Found): Found | undefined => {
    try {
      return act(browsers());
    } catch {
      return undefined;
    }
  };
  const remove = (name: string) => {
    page.delete(name);
    allowed((storage) => storage.removeItem(name));
  };
  return {
    get: (name) => page.get(name) ?? allowed((storage) => storage.getItem(name)) ?? null,
    set(name, text) {
      if (closed) return false;
      const kept = allowed((storage) => (storage.setItem(name, text), true)) ?? false;
      if (kept) page.delete(name);
      else page.set(name, text);
      return kept;
    },
    remove,
    removeAll(beginning = ours) {
      const names = allowed((storage) => Object.keys(storage)) ?? [];
      [...names, ...page.keys()].filter((name) => name.startsWith(beginning)).forEach(remove);
    },
  };
}
