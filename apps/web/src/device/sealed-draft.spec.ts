import { describe, expect, it } from '@jest/globals';
import { SealedDraft } from './sealed-draft';
import { storageOf } from './storage';

const secret = 'A'.repeat(43);

/** A browser's storage, as far as it is used here. */
function browsers() {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  };
  const hidden = Object.entries(methods).map(([name, value]) => [name, { value, enumerable: false }]);
  return { kept, storage: storageOf(() => Object.defineProperties(kept, Object.fromEntries(hidden)) as never) };
}

describe('a draft sealed on the device', () => {
  it('is read by the same secret alone, and shows neither words nor secret', async () => {
    const { kept, storage } = browsers();
    expect(await new SealedDraft(secret, storage).keep({ note: 'I found something' })).toBe(true);
    expect(await new SealedDraft(secret, storage).read()).toEqual({ note: 'I found something' });
    expect(await new SealedDraft('B'.repeat(43), storage).read()).toBeNull();
    expect(Object.keys(kept)).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/found|AAAA/);
  });

  it('keeps the last of many that come while one is being sealed', async () => {
    const { storage } = browsers();
    const draft = new SealedDraft<number>(secret, storage);
    await Promise.all([1, 2, 3].map((value) => draft.keep(value)));
    expect(await draft.read()).toBe(3);
  });

  it('leaves nothing once it is forgotten, not even what was being sealed', async () => {
    const { kept, storage } = browsers();
    const draft = new SealedDraft<string>(secret, storage);
    await draft.keep('first');
    const keeping = draft.keep('second');
    await draft.forget();
    await keeping;
    expect(kept).toEqual({});
  });

  it('that was damaged is none', async () => {
    const { kept, storage } = browsers();
    await new SealedDraft(secret, storage).keep('words');
    for (const name of Object.keys(kept)) kept[name] = `${kept[name]}x`;
    expect(await new SealedDraft(secret, storage).read()).toBeNull();
  });

  it('lives on the page alone where the browser refuses to store, and says so', async () => {
    const storage = storageOf(() => {
      throw new Error('blocked');
    });
    const draft = new SealedDraft<string>(secret, storage);
    expect(await draft.keep('words')).toBe(false);
    expect(await draft.read()).toBe('words');
    await draft.forget();
    expect(await draft.read()).toBeNull();
  });
});
