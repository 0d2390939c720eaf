// A frame takes about the memory that the one before it freed. By default the heap's end goes back
// to the system in between and is faulted in anew: a tenth of the time of a frame.
#include <malloc.h>

#include "CTerminal.h"

void terminal_keep_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
#endif
}
