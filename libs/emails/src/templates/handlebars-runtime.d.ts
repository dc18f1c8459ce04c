// Handlebars ships this half of itself without types.
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Pick<typeof Handlebars, 'template' | 'helpers' | 'VERSION'>;
  export default runtime;
}
