import { setFlagsFromString } from 'node:v8';

/**
 * A worker throws nearly everything away that it makes: left alone, V8 lets that grow to several times what is alive
 * before it looks, and looks with a thread for every core. These are read at each collection: the heap grows by 30 %
 * until the next one, free pages of any size go back to the system at once, and a pause is no other thread's work.
 * What new objects may take, and malloc's arenas, are set where the process is started (`process.json`).
 */
setFlagsFromString('--heap-growing-percent=30');
setFlagsFromString('--no-memory-pool');
setFlagsFromString('--no-large-page-pool');
setFlagsFromString('--single-threaded-gc');
