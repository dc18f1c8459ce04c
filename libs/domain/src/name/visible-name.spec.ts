import { describe, expect, it } from '@jest/globals';
import { isVisibleName } from './visible-name.js';

describe('a name', () => {
  it.each(['\u200b', '\u2800', '\u3164', '\u115f\u1160', '\uffa0', '\u00ad\u2060', '\ufe0f', ' \u3000 ', '\u0301'])(
    'is none where nothing of it shows: %j',
    (name) => expect(isVisibleName(name)).toBe(false),
  );

  it.each(['Ana', 'O’Brien', '李', 'नी', '👩‍❤️‍👨', '✨', '1', 'می‌خواهم', '?', 'a\u200b'])(
    'is one where something shows: %s',
    (name) => expect(isVisibleName(name)).toBe(true),
  );
});
