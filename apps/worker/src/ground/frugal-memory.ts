import { setFlagsFromString } from 'node:v8';

/**
 * A worker throws nearly everything away that it makes: left alone, V8 lets that grow to several times what is alive
 * before it looks, and looks with a thread for every core. These are read at each collection: the heap grows by a fifth
 * at a time, pages that are free go back to the system at once, and a pause is no other thread's work. What new objects
 * may take is set where the process is started (`node-options.json`).
 */
setFlagsFromString('--heap-growing-percent=20');
setFlagsFromString('--no-memory-pool');
setFlagsFromString('--single-threaded-gc');
