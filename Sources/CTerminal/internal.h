// What the files of this target share.
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include "CTerminal.h"

struct terminal_descriptors {
  int input;
  int output;
};
extern struct terminal_descriptors terminal_descriptors;

// Whether the screen is ours now.
bool terminal_is_taken(void);

// Writes all of it unless the terminal stays blocked; usable in a signal handler. Returns 0 or an
// errno.
int terminal_write(int descriptor, const char *bytes, size_t length, int patience_ms);

int terminal_install_handlers(void);
void terminal_restore_handlers(void);

int terminal_open_frame(void);

int terminal_open_stderr_shelter(void);
void terminal_shelter_stderr(void);
void terminal_replay_stderr(void);

#endif
