// Nothing to call: a program that links this target checks its processor before anything else runs.
