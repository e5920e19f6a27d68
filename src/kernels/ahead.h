/* Bytes ahead. Several dozen instructions on each vector, and the table rows that some instruction sets load,
 * keep the CPU's own prefetcher too short: without this, arrays beyond the second-level cache wait
 * for memory. Past the end of an array a prefetch does nothing. */
#ifndef GELU_KERNELS_AHEAD_H
#define GELU_KERNELS_AHEAD_H

#define READ_AHEAD 4096
#define WRITE_AHEAD 1024

#endif
