export interface ChartInk {
  a: string;
  b: string;
  text: string;
  line: string;
  surface: string;
  font: string;
}

/** The palette as it stands on this element now: a chart cannot read CSS variables. */
export function chartInk(element: HTMLElement): ChartInk {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    a: read('--thread-a'),
    b: read('--thread-b'),
    text: read('--ink-soft'),
    line: read('--line'),
    surface: read('--surface'),
    font: style.fontFamily,
  };
}
