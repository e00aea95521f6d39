"""The board: what an admin or coordinator sees of their own groups, opened by a one-time link that Saar sends."""
