import { setFlagsFromString } from 'node:v8';

/**
 * A worker throws nearly everything away that it makes: left alone, V8 lets that grow to several times what is alive
 * before it looks. These two are read at each collection: the heap grows by a fifth at a time, and pages that are free
 * go back to the system at once. What new objects may take is set where the process is started (docs/scale.md, "Memory").
 */
setFlagsFromString('--heap-growing-percent=30');
setFlagsFromString('--no-memory-pool');
setFlagsFromString('--single-threaded-gc');
