/** Loaded before a command: when the process that started it is killed, it ends as by SIGTERM instead of staying alone. */
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
