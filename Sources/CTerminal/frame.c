// A frame is collected in a file that lives in memory and leaves in one write: ncurses alone would
// write at every jump of the cursor, and the terminal would show half a frame.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Address space, not memory: only pages that a frame fills exist.
static size_t mapped_size = 16 << 20;
static const char *mapped;
static int collector = -1;
static size_t prefix_length;

int terminal_open_frame(void) {
  if (collector >= 0) return 0;
  collector = memfd_create("frame", MFD_CLOEXEC);
  if (collector < 0) return errno;
  void *address = mmap(NULL, mapped_size, PROT_READ, MAP_SHARED | MAP_NORESERVE, collector, 0);
  if (address == MAP_FAILED) return errno;
  mapped = address;
  return 0;
}

int terminal_frame_descriptor(void) { return collector; }

void terminal_frame_begin(const char *prefix, size_t length) {
  lseek(collector, 0, SEEK_SET);
  terminal_frame_append(prefix, length);
  prefix_length = length;
}

void terminal_frame_append(const char *bytes, size_t length) {
  terminal_write(collector, bytes, length, -1);
}

static int reach(size_t length) {
  if (length <= mapped_size) return 0;
  void *address = mremap((void *)mapped, mapped_size, 2 * length, MREMAP_MAYMOVE);
  if (address == MAP_FAILED) return errno;
  mapped = address;
  mapped_size = 2 * length;
  return 0;
}

int terminal_frame_end(const char *suffix, size_t length) {
  off_t end = lseek(collector, 0, SEEK_CUR);
  if (end < 0) return errno;
  if ((size_t)end == prefix_length) return 0;
  terminal_frame_append(suffix, length);
  size_t total = (size_t)end + length;
  int error = reach(total);
  if (error != 0) return error;
  // A crash in another thread may just have given the terminal back.
  if (!terminal_is_taken()) return 0;
  return terminal_write(terminal_descriptors.output, mapped, total, -1);
}
