// One minified file loads in a tenth of the time of the package's many modules; its types are those of the core.
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts/core';
}
