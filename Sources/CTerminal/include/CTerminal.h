// The part of the terminal layer that must be async-signal-safe, and so is C: taking the terminal,
// giving it back on every way out (crashes too), signals as bits behind a descriptor, and frames
// that leave in one write. One terminal a process; only the main thread calls these functions.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What signals asked for since the last look; bits, so that many fold into one.
enum {
  TERMINAL_RESIZED = 1,
  TERMINAL_STOP_ASKED = 2,
  TERMINAL_CONTINUED = 4,
  TERMINAL_END_ASKED = 8,
};

// Opens the guard over the terminal on `input` and `output`: descriptors, handlers, an exit hook.
// The terminal itself is not touched yet. Returns 0 or an errno.
int terminal_open(int input, int output);

// The sequences that give the screen back, without padding; copied. A signal may arrive between any
// two instructions: the old sequences stay valid until the new ones are set.
void terminal_set_undo(const char *bytes, size_t length);

// Raw mode, and stderr set aside, so that a stray message cannot damage the screen. `remember`
// takes the present modes as those to go back to. Returns 0 or an errno.
int terminal_take(bool remember);

// Undoes `terminal_take` and replays what was written to stderr. Does nothing if not taken.
void terminal_give_back(void);

// Gives the terminal back and removes the handlers. Where a signal asked for the end, that signal
// is raised again, so that the process ends as killed by it: then this does not return.
void terminal_close(void);

// Stops this process, with its whole group if asked, as Ctrl-Z does; returns once continued. The
// terminal must have been given back.
void terminal_stop(bool group);

// Readable while a signal waits to be taken.
int terminal_signal_descriptor(void);
// The bits that wait, and forgets them.
unsigned terminal_take_signals(void);

// Columns and rows as the terminal's driver knows them; false where it does not.
bool terminal_size(int *columns, int *rows);

// Where ncurses writes: memory, not the terminal.
int terminal_frame_descriptor(void);
// Drops what was collected and starts a frame, `prefix` in front of it.
void terminal_frame_begin(const char *prefix, size_t length);
void terminal_frame_append(const char *bytes, size_t length);
// Sends the frame and `suffix` in one write, or nothing if the frame is empty. Returns 0 or an
// errno.
int terminal_frame_end(const char *suffix, size_t length);

// Lets the memory of one frame, or of one part of a file, serve the next.
void terminal_keep_memory(void);

#endif
