// stderr while the screen is up: kept in memory, and replayed when the terminal is given back.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// The end of a message says why; more than this would scroll it away.
enum { replay_limit = 64 * 1024, replay_patience_ms = 250 };

static int shelter = -1;
static int original_stderr = -1;

int terminal_open_stderr_shelter(void) {
  // A stderr that goes elsewhere cannot damage the screen.
  if (shelter >= 0 || !isatty(STDERR_FILENO)) return 0;
  shelter = memfd_create("stderr", MFD_CLOEXEC);
  original_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  return shelter < 0 || original_stderr < 0 ? errno : 0;
}

void terminal_shelter_stderr(void) {
  if (shelter < 0) return;
  if (ftruncate(shelter, 0) == 0) lseek(shelter, 0, SEEK_SET);
  dup2(shelter, STDERR_FILENO);
}

void terminal_replay_stderr(void) {
  if (shelter < 0) return;
  dup2(original_stderr, STDERR_FILENO);
  off_t end = lseek(shelter, 0, SEEK_END);
  off_t position = end > replay_limit ? end - replay_limit : 0;
  char piece[4096];
  while (position < end) {
    ssize_t count = pread(shelter, piece, sizeof piece, position);
    if (count <= 0) return;
    if (terminal_write(original_stderr, piece, (size_t)count, replay_patience_ms) != 0) return;
    position += count;
  }
}
