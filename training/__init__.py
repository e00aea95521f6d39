"""Training of the reading model; development only, never imported by the program."""
