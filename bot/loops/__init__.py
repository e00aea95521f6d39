"""The loops that run while Saar runs."""
