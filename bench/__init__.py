"""What Saar can bear, each figure beside its baseline in the same run: python -m bench."""
