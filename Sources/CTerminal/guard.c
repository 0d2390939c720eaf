// Taking the terminal and giving it back. Everything that gives back is async-signal-safe.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// How long a crash waits for a terminal that takes no output before it gives up on it.
enum { give_back_patience_ms = 250, undo_capacity = 512 };

struct undo {
  size_t length;
  char bytes[undo_capacity];
};

struct terminal_descriptors terminal_descriptors = {-1, -1};
static struct termios original_modes;
static struct undo undos[2];
static _Atomic(struct undo *) current_undo = &undos[0];
static atomic_bool is_taken;

bool terminal_is_taken(void) { return atomic_load(&is_taken); }

int terminal_open(int input, int output) {
  static bool hook_is_set;
  terminal_descriptors.input = input;
  terminal_descriptors.output = output;
  if (tcgetattr(input, &original_modes) != 0) return errno;
  int error = terminal_open_frame();
  if (error == 0) error = terminal_open_stderr_shelter();
  if (error == 0) error = terminal_install_handlers();
  if (error == 0 && !hook_is_set) hook_is_set = atexit(terminal_give_back) == 0;
  return error;
}

void terminal_set_undo(const char *bytes, size_t length) {
  struct undo *spare = atomic_load(&current_undo) == &undos[0] ? &undos[1] : &undos[0];
  spare->length = length < undo_capacity ? length : undo_capacity;
  memcpy(spare->bytes, bytes, spare->length);
  atomic_store(&current_undo, spare);
}

static int set_modes(const struct termios *modes) {
  while (tcsetattr(terminal_descriptors.input, TCSANOW, modes) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

int terminal_take(bool remember) {
  if (remember && tcgetattr(terminal_descriptors.input, &original_modes) != 0) return errno;
  struct termios raw = original_modes;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  // Ctrl-C and Ctrl-Z arrive as keys.
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  // First the note, then the deed: a signal in between undoes nothing, which is harmless.
  if (!atomic_exchange(&is_taken, true)) terminal_shelter_stderr();
  return set_modes(&raw);
}

void terminal_give_back(void) {
  if (!atomic_exchange(&is_taken, false)) return;
  int saved_errno = errno;
  struct undo *undo = atomic_load(&current_undo);
  terminal_write(terminal_descriptors.output, undo->bytes, undo->length, give_back_patience_ms);
  set_modes(&original_modes);
  terminal_replay_stderr();
  errno = saved_errno;
}

static bool becomes_writable(int descriptor, int patience_ms) {
  struct pollfd ready = {descriptor, POLLOUT, 0};
  return poll(&ready, 1, patience_ms) != 0;
}

int terminal_write(int descriptor, const char *bytes, size_t length, int patience_ms) {
  while (length > 0) {
    if (patience_ms >= 0 && !becomes_writable(descriptor, patience_ms)) return ETIMEDOUT;
    ssize_t count = write(descriptor, bytes, length);
    if (count >= 0) {
      bytes += count;
      length -= (size_t)count;
    } else if (errno == EAGAIN) {
      if (!becomes_writable(descriptor, patience_ms)) return ETIMEDOUT;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

bool terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(terminal_descriptors.output, TIOCGWINSZ, &size) != 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return size.ws_col > 0 && size.ws_row > 0;
}
