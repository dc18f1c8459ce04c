/**
 * What Gmail or Outlook does not support and an email of ours uses all the same, by caniemail's name for it, with why
 * nothing that matters is lost.
 */
export const acceptedLimits: Readonly<Record<string, string>> = {
  '<body> element': 'What is set on it is set again on the outermost element.',
  '<style> element': 'Every style that carries meaning is inline; the sheet holds the dark colours and narrow windows.',
  '@media': 'Without it an email is light and 600 px at most, and still reads on a phone.',
  'Chaining selectors': 'In the style sheet alone.',
  'Class selector': 'In the style sheet alone.',
  'Descendant combinator': 'In the style sheet alone.',
  'ID selector': 'MJML’s own, for an old Outlook.',
  'Type selector': 'In the style sheet alone.',
  'aria-hidden attribute': 'It hides a coloured line without words.',
  'aria-label attribute': 'It repeats the subject.',
  'border-radius': 'Corners are square.',
  'color-scheme CSS property': 'Without it an email is light, or the program turns its colours round.',
  'color-scheme meta tag': 'As color-scheme.',
  cursor: 'A button’s link has the hand in any case.',
  'display:none': 'It hides the preview line, which is then a pixel high and white.',
  'max-height property': 'As display:none.',
  opacity: 'As display:none.',
  outline: 'Of pictures; there are none.',
  overflow: 'As display:none.',
  'role attribute': 'Tables for layout may be announced as tables.',
  'table-layout': 'Columns of the chart may differ in width by their figures.',
  'target attribute': 'Links open in a new window in any case.',
  'white-space': 'The chart’s dates may wrap.',
  'word-break': 'A very long word may widen the window.',
  'word-spacing': 'It is normal.',
};
