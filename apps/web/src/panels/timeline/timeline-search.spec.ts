import { describe, expect, it } from '@jest/globals';
import { allKinds, kindsIn, readTimelineSearch, toggled } from './timeline-search';

describe('the kinds in the address of a timeline', () => {
  it('are read in their own order, and what is no kind is passed over', () => {
    expect(readTimelineSearch({ show: 'note,rubbish,promise' })).toEqual({ show: 'promise,note' });
    expect(kindsIn({ show: 'promise,note' })).toEqual(['promise', 'note']);
  });

  it('are not said where all are shown, or where nothing that was typed fits', () => {
    expect(readTimelineSearch({ show: allKinds.join(',') })).toEqual({});
    expect(readTimelineSearch({ show: 'rubbish' })).toEqual({});
    expect(readTimelineSearch({ show: 7 })).toEqual({});
  });

  it('begin with the one that is pressed, and end with everything when the last is pressed again', () => {
    expect(toggled([], 'finding')).toEqual({ show: 'finding' });
    expect(toggled(['finding'], 'promise')).toEqual({ show: 'promise,finding' });
    expect(toggled(['finding'], 'finding')).toEqual({});
  });
});
